package org.kimrules.drl.wording;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Value;

/**
 * What two neighbouring findings have in common: a fact that changes from slice to slice, such as the year, is no fact of both. They
 * go from the start of the first to the end of the second, so that the months of either are not theirs.
 */
final class CommonFacts extends NamedValues {

    private final Map<String, Value> first;
    private final Map<String, Value> second;

    CommonFacts(Map<String, Value> first, Map<String, Value> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    protected @Nullable Value find(String name) {
        if (name.equals("months")) {
            return null;
        }
        Value before = first.get(name);
        Value after = second.get(name);
        return switch (name) {
            case "from" -> before;
            case "to" -> after;
            default -> before != null && before.equals(after) ? before : null;
        };
    }

    @Override
    protected SortedMap<String, Value> all() {
        SortedMap<String, Value> all = new TreeMap<>(first);
        Map<String, Value> other = new TreeMap<>(second);
        all.entrySet().removeIf(fact -> !fact.getValue().equals(other.get(fact.getKey())));
        all.remove("months");
        Value from = first.get("from");
        Value to = second.get("to");
        if (from != null) {
            all.put("from", from);
        }
        if (to != null) {
            all.put("to", to);
        }
        return all;
    }
}
