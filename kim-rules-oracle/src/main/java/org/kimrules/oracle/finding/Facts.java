package org.kimrules.oracle.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.text.Value;

/** Facts by name with the figures they came from, easy to put together. Two that are put together share no name. Immutable. */
public final class Facts {

    /** No facts at all. */
    public static final Facts NONE = new Facts(List.of(), List.of());

    private final List<Map.Entry<String, Value>> entries;
    private final List<UsedParameter> used;
    private @Nullable Map<String, Value> map;

    private Facts(List<Map.Entry<String, Value>> entries, List<UsedParameter> used) {
        this.entries = entries;
        this.used = used;
    }

    /** Returns one fact. */
    public static Facts of(String name, Value value) {
        return new Facts(List.of(Map.entry(name, value)), List.of());
    }

    /** Returns two facts. */
    public static Facts of(String name, Value value, String other, Value second) {
        return new Facts(List.of(Map.entry(name, value), Map.entry(other, second)), List.of());
    }

    /** Returns the facts of a map. */
    public static Facts of(Map<String, Value> values) {
        return new Facts(List.copyOf(values.entrySet()), List.of());
    }

    /** Returns the facts, with figures that they rest on. */
    public Facts resting(List<UsedParameter> figures) {
        return new Facts(entries, figures);
    }

    /** Returns these and the others. */
    public Facts and(Facts... others) {
        List<Map.Entry<String, Value>> all = new ArrayList<>(entries.size() + 4 * others.length);
        all.addAll(entries);
        List<UsedParameter> figures = used;
        for (Facts other : others) {
            all.addAll(other.entries);
            figures = joined(figures, other.used);
        }
        return new Facts(all, figures);
    }

    private static List<UsedParameter> joined(List<UsedParameter> some, List<UsedParameter> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<UsedParameter> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Returns the figures. */
    public List<UsedParameter> used() {
        return used;
    }

    /** Returns the facts as a map that cannot change; made once, however many findings show it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Map<String, Value> map() {
        Map<String, Value> made = map;
        if (made == null) {
            made = Map.ofEntries(entries.toArray(new Map.Entry[0]));
            map = made;
        }
        return made;
    }
}
