package org.kimrules.drl.reckoning;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.ledger.Ledger;

/**
 * What an assessment kept of its way, by reference: nothing is copied or written out before somebody asks why.
 *
 * @param folder the policy
 * @param rules its rules
 * @param plan the plan
 * @param asOf what could be known
 * @param stages what each stage read and concluded
 * @param ledger cost and grant of every position and year
 */
public record Run(PolicyFolder folder, RuleStages rules, GrantPlan plan, AsOf asOf, Stages stages, Ledger ledger) {

    /** The stages that were run, each with what it read and what came of it. One for each run; not thread-safe while it runs. */
    public static final class Stages {

        private final Map<Stage, StageRun> runs = new EnumMap<>(Stage.class);

        /** Creates a record without stages. */
        public Stages() {}

        /** Keeps a stage. */
        public void keep(
                Stage stage,
                Collection<? extends Subject> subjects,
                Collection<? extends Fact> facts,
                List<Conclusion> conclusions) {
            runs.put(stage, new StageRun(subjects, facts, conclusions));
        }

        /** Returns what the stage read and concluded; nothing where it was not run. */
        public StageRun of(Stage stage) {
            return runs.getOrDefault(stage, StageRun.NONE);
        }
    }

    /**
     * One stage of a run.
     *
     * @param subjects whom its clauses were asked about
     * @param facts all that its rules read
     * @param conclusions what they concluded
     */
    public record StageRun(
            Collection<? extends Subject> subjects, Collection<? extends Fact> facts, List<Conclusion> conclusions) {

        private static final StageRun NONE = new StageRun(List.of(), List.of(), List.of());
    }
}
