package org.kimrules.drl.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a rule has given so far, and the types of what they stand for. Not thread-safe; one per rule. */
final class Bound {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Class<?>> pending = new HashMap<>();

    /** Gives a name to what a pattern has found, or to a property of it; a key of the same pattern can't use it. */
    void bind(String name, Class<?> type) {
        pending.put(name, type);
    }

    /** Ends a pattern. */
    void next() {
        types.putAll(pending);
        pending.clear();
    }

    /** Returns whether an earlier pattern has given the name. */
    boolean earlier(String name) {
        return types.containsKey(name);
    }

    /** Returns the type of what the name stands for; empty where nothing has it, which the compiler tells. */
    Optional<Class<?>> type(String name) {
        return Optional.<Class<?>>ofNullable(pending.get(name)).or(() -> Optional.ofNullable(types.get(name)));
    }
}
