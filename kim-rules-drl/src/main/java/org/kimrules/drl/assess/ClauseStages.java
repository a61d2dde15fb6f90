package org.kimrules.drl.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;

/** Knows in which stage each clause is answered: the one that its folder has a rule file for, beside derive. */
final class ClauseStages {

    private final Map<String, Stage> stages = new HashMap<>();

    /** Finds the stage of every clause; that each encoded one has exactly one was checked when the folder was read. */
    ClauseStages(PolicyFolder policy) {
        Set<String> files = Set.copyOf(policy.inventory().files());
        policy.register()
                .clauses()
                .forEach(clause -> Stage.answering().stream()
                        .filter(stage -> files.contains(file(clause, stage)))
                        .forEach(stage -> stages.put(clause.id(), stage)));
    }

    private static String file(Clause clause, Stage stage) {
        return "law/" + clause.document() + "/" + clause.id() + "/" + stage.fileName() + ".drl";
    }

    /** Returns the stage that answers the clause; empty for a clause that no rule answers. */
    Optional<Stage> of(String clause) {
        return Optional.ofNullable(stages.get(clause));
    }
}
