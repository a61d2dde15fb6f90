package org.kimrules.drl.reckoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.ledger.Ledger;

/**
 * What an assessment saw on its way, by reference: nothing is copied or written out before somebody asks why.
 *
 * @param folder the policy
 * @param rules its rules
 * @param plan the plan
 * @param asOf what could be known
 * @param stages what each stage read and concluded
 * @param ledger cost and grant of every position and year
 */
public record Run(PolicyFolder folder, RuleStages rules, GrantPlan plan, AsOf asOf, Stages stages, Ledger ledger) {

    /** Returns all that clauses were asked about, each slice in the parts that were counted. */
    public Stream<Subject> subjects() {
        return Stream.concat(
                stages.parts.stream(),
                Stream.of(Stage.CHECK, Stage.COVER)
                        .flatMap(stage -> stages.of(stage).subjects().stream())
                        .filter(subject -> !(subject instanceof PositionSlice)));
    }

    /** The stages that were run, each with what it read and what came of it. One for each run; not thread-safe while it runs. */
    public static final class Stages {

        private final Map<Stage, Kept> runs = new EnumMap<>(Stage.class);
        private final List<PositionSlice> parts = new ArrayList<>();

        private static final class Kept {

            private final List<Subject> subjects = new ArrayList<>();
            private final List<Fact> facts = new ArrayList<>();
            private final List<Conclusion> conclusions = new ArrayList<>();
            private final Set<Fact> known = Collections.newSetFromMap(new IdentityHashMap<>());
            private final StageRun run = new StageRun(
                    Collections.unmodifiableList(subjects),
                    Collections.unmodifiableList(facts),
                    Collections.unmodifiableList(conclusions));
        }

        /** Creates a record without stages. */
        public Stages() {}

        /** Keeps a run of a stage; one that was cut into several is one again. */
        public void keep(
                Stage stage,
                Collection<? extends Subject> subjects,
                Collection<? extends Fact> facts,
                Collection<Conclusion> conclusions) {
            Kept kept = runs.computeIfAbsent(stage, any -> new Kept());
            kept.subjects.addAll(subjects);
            facts.stream().filter(kept.known::add).forEach(kept.facts::add);
            kept.conclusions.addAll(conclusions);
        }

        /** Keeps the parts that slices are counted in. */
        public void count(Collection<PositionSlice> counted) {
            parts.addAll(counted);
        }

        /** Returns what the stage read and concluded; nothing where it was not run. */
        public StageRun of(Stage stage) {
            Kept kept = runs.get(stage);
            return kept == null ? StageRun.NONE : kept.run;
        }
    }

    /**
     * One stage of a run.
     *
     * @param subjects whom its clauses were asked about
     * @param facts all that its rules read
     * @param conclusions what they concluded
     */
    public record StageRun(List<? extends Subject> subjects, List<? extends Fact> facts, List<Conclusion> conclusions) {

        private static final StageRun NONE = new StageRun(List.of(), List.of(), List.of());
    }
}
