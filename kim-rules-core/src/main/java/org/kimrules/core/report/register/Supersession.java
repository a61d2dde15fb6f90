package org.kimrules.core.report.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;

/**
 * That a later clause replaces an older one (<i>Ablösung</i>), for all of its subjects or for some. Where the later clause
 * speaks about fewer subjects, the older one stays in force for the others.
 *
 * @param older the clause that is replaced
 * @param newer the clause that replaces it while it applies
 */
record Supersession(Clause older, Clause newer) {

    /** Returns what is known to replace the clause, in the order of the register. */
    static List<Supersession> of(Clause older, Register register, Scope scope) {
        return register.clauses().stream()
                .filter(newer -> newer.supersedes().contains(older.id()))
                .filter(newer -> scope.knows(register.documentOf(newer).knownFrom()))
                .map(newer -> new Supersession(older, newer))
                .toList();
    }

    /** Returns whether the newer clause applies at least as widely as the older one, so that nothing is left of it. */
    boolean whole() {
        return sameSubject() && limits().isEmpty();
    }

    /** Returns whether both speak about the same kind of subject; else the older clause is replaced nowhere yet. */
    boolean sameSubject() {
        return older.subject() == newer.subject();
    }

    /** Returns the codes, by kind and sorted, to which the newer clause is limited and the older one is not. */
    Map<String, Set<String>> limits() {
        Map<String, Set<String>> limits = new TreeMap<>();
        newer.applies().forEach((kind, codes) -> {
            if (!older.applies().containsKey(kind)
                    || !codes.containsAll(older.applies().get(kind))) {
                limits.put(kind, new TreeSet<>(codes));
            }
        });
        return limits;
    }
}
