package org.kimrules.core.text;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by name that are put together when somebody reads them: one value costs no more than that value, and what nobody reads
 * costs nothing. Reads the same every time. It is no cache and keeps nothing of what it gave.
 */
public abstract class NamedValues extends AbstractMap<String, Value> {

    /** Returns the value of the first that has one with the name. */
    public static Map<String, Value> either(Map<String, Value> first, Map<String, Value> second) {
        if (first.isEmpty()) {
            return second;
        }
        return second.isEmpty() ? first : new Either(first, second);
    }

    private static final class Either extends NamedValues {

        private final Map<String, Value> first;
        private final Map<String, Value> second;

        private Either(Map<String, Value> first, Map<String, Value> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        protected @Nullable Value find(String name) {
            Value value = first.get(name);
            return value == null ? second.get(name) : value;
        }

        @Override
        protected SortedMap<String, Value> all() {
            SortedMap<String, Value> all = new TreeMap<>(second);
            all.putAll(first);
            return all;
        }
    }

    /** For subclasses. */
    protected NamedValues() {}

    /** Returns the value with the name, or null where there is none. */
    protected abstract @Nullable Value find(String name);

    /** Returns all values. */
    protected abstract SortedMap<String, Value> all();

    /** Returns whether the others have the same value with the name, or neither have one. */
    public boolean same(String name, NamedValues others) {
        return Objects.equals(find(name), others.find(name));
    }

    /** Returns whether {@link #same(String, NamedValues)} holds for all of the names. */
    public final boolean same(List<String> names, NamedValues others) {
        for (String name : names) {
            if (!same(name, others)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Value get(@Nullable Object name) {
        return name instanceof String words ? find(words) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return Collections.unmodifiableSortedMap(all()).entrySet();
    }
}
