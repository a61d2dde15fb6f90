package org.kimrules.drl.assess;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.finding.Stage;

/** What follows from a set of clauses that apply to a subject, found by the set itself. One per assessment. */
final class Clauses {

    private final ClauseStages stages;
    private final IdentityHashMap<Set<String>, ClauseStages.Sorted> sets = new IdentityHashMap<>();

    Clauses(ClauseStages stages) {
        this.stages = stages;
    }

    private ClauseStages.Sorted sorted(Set<String> law) {
        return sets.computeIfAbsent(law, stages::sorted);
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
