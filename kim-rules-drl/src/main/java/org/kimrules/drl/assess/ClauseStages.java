package org.kimrules.drl.assess;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Register;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.given.Kept;

/**
 * Knows in which stage each clause is answered: the one that its folder has a rule file for, beside derive. One for each policy.
 * Thread-safe.
 */
final class ClauseStages {

    /** More sets of clauses than apply to any subject. */
    private static final int KEPT = 10_000;

    private final Register register;
    private final Map<String, Stage> stages = new HashMap<>();
    private final Kept<Set<String>, Sorted> sets = new Kept<>(KEPT);

    /**
     * The clauses of a set by who answers them.
     *
     * @param asked those that a stage answers, by id
     * @param unanswered those that no rule answers
     * @param counting those that state a maximum
     */
    record Sorted(Map<Stage, List<String>> asked, List<Clause> unanswered, List<Clause> counting) {}

    /** Finds the stage of every clause; that each encoded one has exactly one was checked when the folder was read. */
    ClauseStages(PolicyFolder policy) {
        this.register = policy.register();
        Set<String> files = Set.copyOf(policy.inventory().files());
        policy.register()
                .clauses()
                .forEach(clause -> Stage.answering().stream()
                        .filter(stage -> files.contains(Entries.rules(clause, stage)))
                        .forEach(stage -> stages.put(clause.id(), stage)));
    }

    /** Returns the clauses of the set, sorted. */
    Sorted sorted(Set<String> law) {
        return sets.of(law, this::sort);
    }

    private Sorted sort(Set<String> law) {
        Map<Stage, List<String>> asked = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.answering()) {
            asked.put(
                    stage,
                    law.stream()
                            .filter(clause -> stages.get(clause) == stage)
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
}
