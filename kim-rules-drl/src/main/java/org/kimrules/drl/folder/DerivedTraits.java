package org.kimrules.drl.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Vocabulary;

/**
 * Codes that follow from other codes: a programme says once that its component B1 is a project grant, and a clause of a
 * layer that knows no component asks for project grants. What is derived derives nothing further. Immutable.
 *
 * @param rows what follows from which code
 */
public record DerivedTraits(List<Row> rows) {

    /** Nothing follows from any code. */
    public static final DerivedTraits NONE = new DerivedTraits(List.of());

    /**
     * What follows from one code.
     *
     * @param kind the kind of the code, {@code component} for example
     * @param code the code
     * @param derived the codes that follow, by kind
     */
    public record Row(String kind, String code, Map<String, Set<String>> derived) {

        /** Keeps a copy. */
        public Row {
            derived = Map.copyOf(derived);
        }
    }

    /** Keeps a copy. */
    public DerivedTraits {
        rows = List.copyOf(rows);
    }

    /** Returns what follows from either. */
    DerivedTraits and(DerivedTraits others) {
        return new DerivedTraits(
                Stream.concat(rows.stream(), others.rows.stream()).toList());
    }

    /** Returns the kinds of codes that follow from codes of the kinds. */
    public Set<String> from(Set<String> kinds) {
        return rows.stream()
                .filter(row -> kinds.contains(row.kind()))
                .flatMap(row -> row.derived().keySet().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> kinds() {
        return rows.stream().flatMap(row -> row.derived().keySet().stream()).collect(Collectors.toSet());
    }

    /** Returns the codes of a subject, by kind, with those that follow from them. */
    public Map<String, Set<String>> with(Map<String, Set<String>> traits) {
        Map<String, Set<String>> all = new HashMap<>(traits);
        rows.stream()
                .filter(row -> traits.getOrDefault(row.kind(), Set.of()).contains(row.code()))
                .forEach(row -> row.derived().forEach((kind, codes) -> all.merge(kind, codes, DerivedTraits::both)));
        return all;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    /** Returns the codes of the vocabulary that nothing is said of, by the kind that follows from all others of their kind. */
    public Map<String, Set<String>> forgotten(Vocabulary vocabulary) {
        Map<String, Set<String>> forgotten = new TreeMap<>();
        kinds().forEach(derived -> said(derived).forEach((kind, codes) -> {
            Set<String> rest = new LinkedHashSet<>(vocabulary.of(kind));
            rest.removeAll(codes);
            if (!rest.isEmpty()) {
                forgotten.merge(derived, rest, DerivedTraits::both);
            }
        }));
        return forgotten;
    }

    private Map<String, Set<String>> said(String derived) {
        Map<String, Set<String>> said = new HashMap<>();
        rows.stream()
                .filter(row -> row.derived().containsKey(derived))
                .forEach(row -> said.merge(row.kind(), Set.of(row.code()), DerivedTraits::both));
        return said;
    }
}
