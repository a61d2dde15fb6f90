package org.kimrules.drl.finding;

import java.util.List;
import java.util.Optional;

/**
 * What one firing of a rule bound beside facts. The names are those of the rule, so that a firing keeps its values and nothing else.
 *
 * @param names the names, without the leading dollar sign
 * @param values the values, in the order of their names
 */
public record Bindings(List<String> names, List<Object> values) {

    /** Keeps copies. */
    public Bindings {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** Returns the name that findings read a variable of a rule by. */
    public static String name(String variable) {
        return variable.startsWith("$") ? variable.substring(1) : variable;
    }

    /** Returns whether nothing was bound. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Returns the value with the name. A rule has few, so looking through them costs less than a table. */
    public Optional<Object> value(String name) {
        int place = names.indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(values.get(place));
    }
}
