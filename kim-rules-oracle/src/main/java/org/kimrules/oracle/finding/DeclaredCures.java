package org.kimrules.oracle.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Value;

/** The remedies that a clause declares for one of its answers, ready to be filled in. Immutable. */
final class DeclaredCures {

    private static final DeclaredCures NONE = new DeclaredCures(List.of());

    private final List<Cure> cures;

    /** One remedy. */
    @FunctionalInterface
    interface Cure {

        /** Returns the remedy for a finding with the facts; nothing where there is nothing to do. */
        @Nullable
        Remedy of(Map<String, Value> facts);
    }

    private DeclaredCures(List<Cure> cures) {
        this.cures = cures;
    }

    static DeclaredCures of(String clause, List<Declared> declared, Vocabulary vocabulary) {
        CureReader reader = new CureReader(clause, vocabulary);
        return declared.isEmpty()
                ? NONE
                : new DeclaredCures(declared.stream().map(reader::read).toList());
    }

    /** Returns a remedy that is the same for every subject. */
    static DeclaredCures constant(String clause, Declared declared, Map<String, Value> constants) {
        Remedy remedy = new CureReader(clause, new Vocabulary(Map.of(), Map.of()))
                .read(declared)
                .of(constants);
        return new DeclaredCures(List.of(any -> remedy));
    }

    List<Remedy> of(Map<String, Value> facts) {
        if (cures.isEmpty()) {
            return List.of();
        }
        List<Remedy> remedies = new ArrayList<>(cures.size());
        for (Cure cure : cures) {
            Remedy remedy = cure.of(facts);
            if (remedy != null) {
                remedies.add(remedy);
            }
        }
        return remedies;
    }
}
