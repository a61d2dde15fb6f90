package org.kimrules.authoring.completeness;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kimrules.core.law.Vocabulary;

/**
 * The codes that a plan can hold.
 *
 * @param kinds the codes by their kind
 * @param statements the kind of codes that answers each statement
 */
public record Codes(Map<String, Set<String>> kinds, Map<String, String> statements) {

    /** Keeps copies. */
    public Codes {
        kinds = Map.copyOf(kinds);
        statements = Map.copyOf(statements);
    }

    /** Returns the codes of a vocabulary. */
    public static Codes of(Vocabulary vocabulary) {
        return new Codes(
                vocabulary.codes().keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), kind -> Set.copyOf(vocabulary.of(kind)))),
                vocabulary.statements());
    }

    Set<String> of(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }
}
