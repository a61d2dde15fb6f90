package org.kimrules.drl.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;

/** Knows in which stage each clause is answered: the one that its folder has a rule file for, beside derive. */
final class ClauseStages {

    private static final List<Stage> ANSWERING = List.of(Stage.CHECK, Stage.LIMIT, Stage.GRANT, Stage.COVER);

    private final Map<String, Stage> stages = new HashMap<>();

    /**
     * Finds the stage of every clause.
     *
     * @throws PolicyException when an encoded clause has no rule file or several, another clause has one, or the
     *     stage of the file does not see the clause's subjects
     */
    ClauseStages(PolicyFolder policy) {
        Set<String> files = Set.copyOf(policy.inventory().files());
        for (Clause clause : policy.register().clauses()) {
            List<Stage> answering = ANSWERING.stream()
                    .filter(stage -> files.contains(file(clause, stage)))
                    .toList();
            if (answering.size() != (clause.status() == ClauseStatus.ENCODED ? 1 : 0)) {
                throw new PolicyException("clause " + clause.id() + " is " + clause.status()
                        + " and has rules in the stages " + answering);
            }
            answering.forEach(stage -> keep(clause, stage));
        }
    }

    /** A clause in a stage that never sees its subjects would be silent. */
    private void keep(Clause clause, Stage stage) {
        if (!stage.answers(clause.subject())) {
            throw new PolicyException("clause " + clause.id() + " speaks about a " + clause.subject()
                    + ", which the stage " + stage + " does not answer");
        }
        if (clause.counts().isPresent() != (stage == Stage.LIMIT)) {
            throw new PolicyException("clause " + clause.id() + " is answered in the stage " + stage
                    + (clause.counts().isPresent() ? ", but counts shares" : " and does not say how it counts shares"));
        }
        stages.put(clause.id(), stage);
    }

    private static String file(Clause clause, Stage stage) {
        return "law/" + clause.document() + "/" + clause.id() + "/" + stage.fileName() + ".drl";
    }

    /** Returns the stage that answers the clause; empty for a clause that no rule answers. */
    Optional<Stage> of(String clause) {
        return Optional.ofNullable(stages.get(clause));
    }
}
