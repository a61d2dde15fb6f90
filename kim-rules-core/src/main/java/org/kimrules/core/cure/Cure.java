package org.kimrules.core.cure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy.Supply;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;

/**
 * What would make a plan pass (<i>Abhilfevorschlag</i>): steps, the plan with them, and the assessment that proves it. A plan
 * passes when no finding blocks and none stays undecided that a step could decide. Nothing is invented: an approval among the
 * steps is still to be obtained, a fact still to be confirmed, and what can only be awaited stays open. Immutable.
 *
 * @param before the assessment of the plan as it is
 * @param steps what is proposed, the lightest first
 * @param after the assessment of the plan with all steps
 * @param result whether it passes then
 * @param proof what is known of smaller sets of steps
 * @param stoppedBy the limit that stopped the search, where one did
 * @param assessments how many plans were assessed to find it
 */
public record Cure(
        Assessment before,
        List<Step> steps,
        Assessment after,
        Result result,
        Proof proof,
        Optional<Limit> stoppedBy,
        int assessments) {

    private static final Set<SubjectKind> ABOUT_AMOUNTS =
            EnumSet.of(SubjectKind.YEAR, SubjectKind.LINE_YEAR, SubjectKind.UNIT_YEAR, SubjectKind.CLAIM);

    /** Whether the plan passes with the steps. */
    public enum Result {
        /** It passes as it is. */
        NOTHING_TO_CURE,
        /** It passes with the steps. */
        CURED,
        /** Something is left that the steps do not cure; without steps nothing that is declared helps at all. */
        NOT_CURED
    }

    /** What is known of smaller sets of steps. */
    public enum Proof {
        /** All lighter sets were tried, and none does as much. */
        SMALLEST,
        /** There are too many lighter sets to try; each step mends what would stay without it. */
        NOT_PROVEN,
        /** The search was stopped by one of its limits. */
        STOPPED
    }

    /** What ends a search before its end. */
    public enum Limit {
        /** As many plans were assessed as may be; more time changes nothing. */
        ASSESSMENTS,
        /** Its time was over. */
        TIME
    }

    /**
     * One place of a plan before and after it was changed.
     *
     * @param path the place, as problems of a plan write it, with ids in the place of numbers
     * @param from what stands there; empty where nothing does
     * @param to what is put there; empty where it is taken out
     */
    public record Edit(String path, Optional<Value> from, Optional<Value> to) {}

    /**
     * How long a search may take. A search that ends by the number of assessments always gives the same answer.
     *
     * @param assessments how many plans may be assessed, at least one
     * @param timeOver says that time is over; asked before every assessment
     */
    public record Limits(int assessments, BooleanSupplier timeOver) {

        /** Returns a limit by number alone. */
        public static Limits of(int assessments) {
            return new Limits(assessments, () -> false);
        }
    }

    /** Keeps a copy. */
    public Cure {
        steps = List.copyOf(steps);
    }

    /**
     * Searches for what would make the plan pass.
     *
     * @param plan a plan of the policy's programme
     * @param policy what it has to pass
     * @param asOf what could be known
     * @param limits how long the search may take
     * @throws org.kimrules.core.policy.PolicyException as {@link Policy#assess} does
     */
    public static Cure of(GrantPlan plan, Policy policy, AsOf asOf, Limits limits) {
        return new Search(new Trials(plan, policy, asOf, limits)).cure();
    }

    /** Returns the places of the plan that the step changes. */
    public List<Edit> edits(Step step) {
        return step.parts().stream()
                .map(part -> Edits.edit(before.plan(), part))
                .toList();
    }

    /** Returns what still blocks with all steps taken. */
    public List<Finding> blocking() {
        return after.findings().stream().filter(Finding::blocks).toList();
    }

    /** Returns what is violated with all steps taken and keeps nobody from going on; no step is searched for it. */
    public List<Finding> warnings() {
        return after.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED && !finding.blocks())
                .toList();
    }

    /** Returns what is open with all steps taken: to be obtained, awaited or judged. */
    public List<Finding> open() {
        return after.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED || finding.outcome() == Outcome.JUDGED)
                .toList();
    }

    /**
     * Returns what the plan has still to state with all steps taken, each once: what open findings ask for and, where a finding
     * about amounts is not satisfied, the costs and the units of own shares that positions leave out.
     */
    public List<Supply> missing() {
        Stream<Supply> asked = after.findings().stream()
                .flatMap(finding -> finding.remedies().stream())
                .filter(Supply.class::isInstance)
                .map(Supply.class::cast);
        return Stream.concat(asked, amounts()).distinct().toList();
    }

    private Stream<Supply> amounts() {
        boolean open = after.findings().stream()
                .anyMatch(finding -> ABOUT_AMOUNTS.contains(finding.subject().kind())
                        && !finding.remedies().isEmpty());
        return open ? after.plan().positions().stream().flatMap(Cure::unstated) : Stream.of();
    }

    private static Stream<Supply> unstated(Position position) {
        Stream.Builder<Field> fields = Stream.builder();
        if (position.costPerFteYear().isEmpty()) {
            fields.add(Field.COST);
        }
        if (position.booking().ownShareUnit().equals(Vocabulary.UNKNOWN)) {
            fields.add(Field.OWN_SHARE);
        }
        return fields.build().map(field -> new Supply(new Place(field, Map.of("position", position.id())), List.of()));
    }

    /** The steps of a search, put together. */
    private static final class Search {

        private final Trials trials;
        private final Goal goal;
        private final Assessment before;

        private Search(Trials trials) {
            this.trials = trials;
            this.before = trials.with(List.of());
            this.goal = new Goal(before);
        }

        private Cure cure() {
            if (goal.left(before).isEmpty()) {
                return cure(Choice.NOTHING, Proof.SMALLEST, Optional.empty());
            }
            QuickSearch quick = new QuickSearch(trials, goal);
            try {
                quick.run();
                return proven(quick);
            } catch (Trials.StoppedException e) {
                return cure(quick.best(), Proof.STOPPED, Optional.of(e.limit()));
            }
        }

        /** Where lighter sets can all be tried, they are. */
        private Cure proven(QuickSearch quick) {
            Choice best = quick.best();
            boolean passes = goal.left(trials.with(best.steps())).isEmpty();
            if (passes && ExactSearch.sets(quick.known(), best.weight()) > trials.left()) {
                return cure(best, Proof.NOT_PROVEN, Optional.empty());
            }
            Optional<Choice> smallest =
                    new ExactSearch(trials, goal).smallest(passes ? Optional.of(best) : Optional.empty());
            return cure(smallest.orElse(best), Proof.SMALLEST, Optional.empty());
        }

        private Cure cure(Choice choice, Proof proof, Optional<Limit> stoppedBy) {
            Assessment after = trials.with(choice.steps());
            return new Cure(before, choice.steps(), after, result(choice, after), proof, stoppedBy, trials.count());
        }

        private Result result(Choice choice, Assessment after) {
            if (goal.partly() || !goal.left(after).isEmpty()) {
                return Result.NOT_CURED;
            }
            return choice.steps().isEmpty() ? Result.NOTHING_TO_CURE : Result.CURED;
        }
    }
}
