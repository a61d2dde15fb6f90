package org.kimrules.drl.reckoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Effect;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.fact.ByPosition;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Award;
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

    /** Returns the facts that the rules of the stage may look at for the subject; those about other positions are left out where they can be. */
    public List<? extends Fact> seenBy(Stage stage, Subject subject) {
        StageRun seen = stages.of(stage);
        return subject instanceof PositionSlice slice && rules.apart(stage)
                ? seen.byPosition.seenBy(List.of(slice.id(), slice.supervisor()))
                : seen.facts();
    }

    /** Returns the answers of the stages that decide whether something may be granted, about the slice, its parts or what it is a part of. */
    public Stream<Conclusion> checked(PositionSlice slice) {
        return Stream.of(Stage.CHECK, Stage.LIMIT)
                .flatMap(stage -> stages.of(stage).about(slice.ref()));
    }

    /** Returns whether the answer of a check keeps its subject from a grant. */
    public boolean refuses(Conclusion checked) {
        return ((Answer) checked.result()).outcome() == Outcome.VIOLATED
                && folder.register().clause(checked.clause()).effect() == Effect.REFUSE;
    }

    /** The stages that were run, each with what it read and what came of it. One for each run; not thread-safe while it runs. */
    public static final class Stages {

        private static final StageRun NONE = new StageRun();

        private final Map<Stage, StageRun> runs = new EnumMap<>(Stage.class);
        private final List<PositionSlice> parts = new ArrayList<>();

        /** Creates a record without stages. */
        public Stages() {}

        /** Keeps a run of a stage; one that was cut into several is one again. */
        public void keep(
                Stage stage,
                Collection<? extends Subject> subjects,
                Collection<? extends Fact> facts,
                Collection<Conclusion> conclusions) {
            StageRun run = runs.computeIfAbsent(stage, any -> new StageRun());
            run.subjects.addAll(subjects);
            facts.forEach(run::read);
            conclusions.forEach(run::conclude);
        }

        /** Keeps the parts that slices are counted in. */
        public void count(Collection<PositionSlice> counted) {
            parts.addAll(counted);
        }

        /** Returns what the stage read and concluded; nothing where it was not run. */
        public StageRun of(Stage stage) {
            return runs.getOrDefault(stage, NONE);
        }
    }

    /** What one stage of a run read and concluded. */
    public static final class StageRun {

        private final List<Subject> subjects = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final Set<Fact> known = Collections.newSetFromMap(new IdentityHashMap<>());
        private final ByPosition byPosition = new ByPosition();
        private final List<Conclusion> conclusions = new ArrayList<>();
        private final Map<SubjectRef, List<Conclusion>> answers = new HashMap<>();

        private StageRun() {}

        private void read(Fact fact) {
            if (known.add(fact)) {
                facts.add(fact);
                byPosition.add(fact);
            }
        }

        private void conclude(Conclusion conclusion) {
            conclusions.add(conclusion);
            if (conclusion.result() instanceof Answer || conclusion.result() instanceof Award) {
                answers.computeIfAbsent(whole(conclusion.subject().ref()), any -> new ArrayList<>())
                        .add(conclusion);
            }
        }

        private static SubjectRef whole(SubjectRef subject) {
            return SubjectRef.of(subject.kind(), subject.id());
        }

        /** Returns whom the clauses of the stage were asked about. */
        public List<? extends Subject> subjects() {
            return Collections.unmodifiableList(subjects);
        }

        /** Returns all that its rules read. */
        public List<? extends Fact> facts() {
            return Collections.unmodifiableList(facts);
        }

        /** Returns what they concluded. */
        public List<Conclusion> conclusions() {
            return Collections.unmodifiableList(conclusions);
        }

        /** Returns the answers and awards to the subject, to a stretch of time of it, or to what it is a stretch of. */
        public Stream<Conclusion> about(SubjectRef subject) {
            return answers.getOrDefault(whole(subject), List.of()).stream()
                    .filter(conclusion -> conclusion.subject().ref().meets(subject));
        }
    }
}
