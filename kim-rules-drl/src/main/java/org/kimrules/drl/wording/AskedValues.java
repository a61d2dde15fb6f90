package org.kimrules.drl.wording;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Value;

/** What a clause without rules can name: what its subject states, then what the clause itself asks for. */
final class AskedValues extends NamedValues {

    private final Map<String, Value> stated;
    private final Map<String, Value> asked;

    AskedValues(Map<String, Value> stated, Map<String, Value> asked) {
        this.stated = stated;
        this.asked = asked;
    }

    @Override
    protected @Nullable Value find(String name) {
        Value value = stated.get(name);
        return value == null ? asked.get(name) : value;
    }

    @Override
    public boolean same(String name, NamedValues others) {
        return (others instanceof AskedValues next
                        && asked == next.asked
                        && stated instanceof NamedValues one
                        && next.stated instanceof NamedValues other)
                ? one.same(name, other)
                : super.same(name, others);
    }

    @Override
    protected SortedMap<String, Value> all() {
        SortedMap<String, Value> all = new TreeMap<>(asked);
        all.putAll(stated);
        return all;
    }
}
