package org.kimrules.drl.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.Value;

/** Something that a rule reads. It can say what it states, so that a finding can show the facts it rests on. */
public interface Fact {

    /** Returns what the fact states, by name; the names are the ones that messages use in braces. */
    Map<String, Value> values();

    /** Returns what the fact states under the name, or null where it states nothing. */
    default @Nullable Value value(String name) {
        return values().get(name);
    }
}
