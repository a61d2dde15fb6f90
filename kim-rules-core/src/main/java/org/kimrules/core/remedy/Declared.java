package org.kimrules.core.remedy;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Text;

/**
 * A remedy as the head of a clause declares it for the findings of one rule: {@code {employer: [INTEGRATION_CENTRE]}}. Ids and
 * amounts are not in it; they come from the facts of each finding.
 *
 * @param kind what kind of remedy
 * @param field the field that is changed or stated, for those two kinds
 * @param names the codes that a change may take, or the name of the fact that holds the value
 * @param words what has to be done or awaited, for those two kinds
 */
public record Declared(Kind kind, Optional<Field> field, List<String> names, Optional<Text> words) {

    /** Keeps a copy. */
    public Declared {
        names = List.copyOf(names);
    }

    /** Returns one that needs nothing but its kind. */
    public static Declared of(Kind kind) {
        return new Declared(kind, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns one whose amount is a fact of the finding. */
    public static Declared of(Kind kind, String fact) {
        return new Declared(kind, Optional.empty(), List.of(fact), Optional.empty());
    }

    /** Returns one about a field: the codes or the fact that it is changed to, none where it is to be stated. */
    public static Declared of(Kind kind, Field field, List<String> names) {
        return new Declared(kind, Optional.of(field), names, Optional.empty());
    }

    /** Returns one that is told in words. */
    public static Declared of(Kind kind, Text words) {
        return new Declared(kind, Optional.empty(), List.of(), Optional.of(words));
    }
}
