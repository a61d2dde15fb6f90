package org.kimrules.drl.assess;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Register;
import org.kimrules.drl.finding.Stage;

/** What follows from a set of clauses that apply to a subject, found out once for each set. One per assessment. */
final class Clauses {

    private final Register register;
    private final ClauseStages stages;
    private final IdentityHashMap<Set<String>, Sorted> sets = new IdentityHashMap<>();

    /**
     * The clauses of a set by who answers them.
     *
     * @param asked those that a stage answers, by id
     * @param unanswered those that no rule answers
     * @param counting those that state a maximum
     */
    private record Sorted(Map<Stage, List<String>> asked, List<Clause> unanswered, List<Clause> counting) {}

    Clauses(Register register, ClauseStages stages) {
        this.register = register;
        this.stages = stages;
    }

    private Sorted sorted(Set<String> law) {
        return sets.computeIfAbsent(law, this::sort);
    }

    private Sorted sort(Set<String> law) {
        Map<Stage, List<String>> asked = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.answering()) {
            asked.put(
                    stage,
                    law.stream()
                            .filter(clause -> stages.of(clause).equals(Optional.of(stage)))
                            .sorted()
                            .toList());
        }
        List<Clause> clauses = law.stream().sorted().map(register::clause).toList();
        return new Sorted(
                asked,
                clauses.stream()
                        .filter(clause -> clause.status() != ClauseStatus.ENCODED)
                        .toList(),
                clauses.stream().filter(clause -> clause.counts().isPresent()).toList());
    }

    /** Returns the ids of the clauses that the stage has to answer, sorted. */
    List<String> asked(Stage stage, Set<String> law) {
        return sorted(law).asked().getOrDefault(stage, List.of());
    }

    /** Returns the clauses that no rule answers. */
    List<Clause> unanswered(Set<String> law) {
        return sorted(law).unanswered();
    }

    /** Returns the clauses that state a maximum of full-time shares. */
    List<Clause> counting(Set<String> law) {
        return sorted(law).counting();
    }
}
