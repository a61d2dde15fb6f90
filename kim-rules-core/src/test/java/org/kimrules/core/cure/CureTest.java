package org.kimrules.core.cure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.cure.Cure.Limit;
import org.kimrules.core.cure.Cure.Limits;
import org.kimrules.core.cure.Cure.Proof;
import org.kimrules.core.cure.Cure.Result;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.report.cure.CureReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;

class CureTest {

    private static final Limits MANY = Limits.of(20_000);

    private final ToyPolicy policy = new ToyPolicy();

    private Cure cure(GrantPlan plan, Limits limits) {
        return Cure.of(plan, policy, ToyPolicy.DAY, limits);
    }

    private static GrantPlan drawn(int seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(3);
        return ToyPolicy.plan(
                draw(random, count, List.of("HOME", "AWAY", "FAR")),
                draw(random, count, List.of("NONE", "NONE", "NONE", "BAD", "UNKNOWN")),
                100 * random.nextInt(7) + ".00");
    }

    private static List<String> draw(Random random, int count, List<String> from) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get(random.nextInt(from.size())))
                .toList();
    }

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSetOfStepsThatIsLighterPasses(int seed) {
        GrantPlan plan = drawn(seed);
        Cure cure = cure(plan, MANY);
        assertThat(cure.result()).isNotEqualTo(Result.NOT_CURED);
        assertThat(cure.proof()).isEqualTo(Proof.SMALLEST);
        assertThat(OptionalInt.of(weight(cure.steps()))).isEqualTo(new EverySet(plan).lightest());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProposalPassesAndNoPlanIsAssessedTwice(int seed) {
        GrantPlan plan = drawn(seed);
        Cure cure = cure(plan, MANY);
        assertThat(policy.plans()).doesNotHaveDuplicates().hasSize(cure.assessments());
        Assessment again = policy.assess(Draft.of(plan, cure.steps(), ToyPolicy.DAY.knownOn()), ToyPolicy.DAY);
        assertThat(again).isEqualTo(cure.after());
        assertThat(cure.blocking()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theQuickSearchLeavesNothingOutThatIsNeededAndNothingInThatIsNot(int seed) {
        GrantPlan plan = drawn(seed);
        Trials trials = new Trials(plan, policy, ToyPolicy.DAY, MANY);
        Goal goal = new Goal(trials.with(List.of()));
        QuickSearch quick = new QuickSearch(trials, goal);
        quick.run();
        List<Step> steps = quick.best().steps();
        assertThat(goal.left(trials.with(steps))).isEmpty();
        assertThat(steps)
                .allSatisfy(step -> assertThat(
                                goal.left(trials.with(quick.best().without(step).steps())))
                        .isNotEmpty());
    }

    @Test
    void ownFundsThatAreNeededAfterAnotherStepAreFoundToTheCent() {
        Cure cure = cure(ToyPolicy.plan(List.of("AWAY"), List.of("BAD"), "99.99"), MANY);
        assertThat(cure.steps())
                .extracting(step -> step.declared().kind())
                .containsExactly(Remedy.Kind.APPROVAL, Remedy.Kind.CHANGE, Remedy.Kind.FUNDS);
        assertThat(cure.edits(cure.steps().get(2)))
                .extracting(edit -> edit.from().orElseThrow() + " " + edit.to().orElseThrow())
                .containsExactly("Amount[money=EUR 99.99] Amount[money=EUR 100.00]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80.00", "20.00", "99.99", "0.00"})
    void ofStepsThatWeighTheSameThoseWithTheLeastOwnMoneyAreProposed(String own) {
        Cure cure = cure(ToyPolicy.plan(List.of("HOME"), List.of("BAD"), own), MANY);
        assertThat(cure.proof()).isEqualTo(Proof.SMALLEST);
        assertThat(cure.after().plan().budget().ownFunds())
                .as("100.00 are needed once the position is at a good service, 200.00 before")
                .extracting(OwnFunds::amount)
                .containsExactly(Euro.of("100.00"));
    }

    @Test
    void ownFundsInTwoEntriesComeToExactlyTheNeed() {
        GrantPlan plan = ToyPolicy.plan(
                List.of("HOME"),
                List.of("NONE"),
                new OwnFunds("170", 2021, Euro.of("60.00"), "NONE"),
                new OwnFunds("170", 2021, Euro.of("30.00"), Vocabulary.UNKNOWN));
        Cure cure = cure(plan, MANY);
        assertThat(cure.result()).isEqualTo(Result.CURED);
        assertThat(cure.after().plan().budget().ownFunds())
                .containsExactly(
                        new OwnFunds("170", 2021, Euro.of("70.00"), "NONE"),
                        new OwnFunds("170", 2021, Euro.of("30.00"), Vocabulary.UNKNOWN));
    }

    @Test
    void aUnitThatNobodyStatedBringsNothingAndHasToBeStated() {
        Place unit = new Place(Field.OWN_SHARE, Map.of("position", "P0"));
        Remedy.Change unknown = new Remedy.Change(unit, List.of(Value.code("unit", Vocabulary.UNKNOWN)));
        GrantPlan plan = new Step(unknown, List.of(unknown), 0)
                .in(ToyPolicy.plan(List.of("HOME"), List.of("NONE"), "99.99"), ToyPolicy.DAY.knownOn());
        Cure cure = cure(plan, MANY);
        assertThat(cure.result()).isEqualTo(Result.NOT_CURED);
        assertThat(cure.steps()).isEmpty();
        assertThat(cure.missing())
                .containsExactly(
                        new Remedy.Supply(new Place(Field.COST, Map.of("position", "P0")), List.of()),
                        new Remedy.Supply(unit, List.of()));
    }

    @Test
    void aPlanThatPassesNeedsNothing() {
        Cure cure = cure(ToyPolicy.plan(List.of("HOME"), List.of("NONE"), "100.00"), MANY);
        assertThat(cure.result()).isEqualTo(Result.NOTHING_TO_CURE);
        assertThat(cure.steps()).isEmpty();
        assertThat(cure.after()).isSameAs(cure.before());
        assertThat(cure.assessments()).isOne();
        assertThat(cure.stoppedBy()).isEmpty();
    }

    @Test
    void aHundredPositionsThatNeedAnApprovalTakeFewAssessments() {
        GrantPlan plan = ToyPolicy.plan(Collections.nCopies(100, "HOME"), Collections.nCopies(100, "BAD"), "10000.00");
        Cure cure = cure(plan, MANY);
        assertThat(cure.result()).isEqualTo(Result.CURED);
        assertThat(cure.steps()).hasSize(100);
        assertThat(cure.proof()).isEqualTo(Proof.NOT_PROVEN);
        assertThat(cure.assessments()).isLessThan(20);
    }

    @Test
    void aSearchSaysThatItWasStopped() {
        GrantPlan plan = ToyPolicy.plan(List.of("AWAY", "AWAY"), List.of("BAD", "BAD"), "0.00");
        Cure byNumber = cure(plan, Limits.of(2));
        assertThat(byNumber.proof()).isEqualTo(Proof.STOPPED);
        assertThat(byNumber.stoppedBy()).contains(Limit.ASSESSMENTS);
        assertThat(byNumber.result()).isEqualTo(Result.NOT_CURED);
        assertThat(byNumber.assessments()).isEqualTo(2);
        Cure byTime = cure(plan, new Limits(20_000, () -> true));
        assertThat(byTime.proof()).isEqualTo(Proof.STOPPED);
        assertThat(byTime.stoppedBy()).contains(Limit.TIME);
        assertThat(byTime.steps()).isEmpty();
    }

    @Test
    void theReportSaysWhetherMoreTimeWouldHelp() {
        GrantPlan plan = ToyPolicy.plan(List.of("AWAY", "AWAY"), List.of("BAD", "BAD"), "0.00");
        assertThat(report(cure(plan, Limits.of(2)))).contains("more time does not help");
        assertThat(report(cure(plan, new Limits(20_000, () -> true)))).contains("because its time was over");
    }

    private String report(Cure cure) {
        return CureReport.of(cure, policy, Language.EN, Ink.PLAIN).replaceAll("\\s+", " ");
    }

    private static int weight(List<Step> steps) {
        return steps.stream().mapToInt(Step::weight).sum();
    }

    /** Tries every set of every step that some set of steps brings up, in no clever order. */
    private static final class EverySet {

        private final Trials trials;
        private final Goal goal;

        private EverySet(GrantPlan plan) {
            this.trials = new Trials(plan, new ToyPolicy(), ToyPolicy.DAY, Limits.of(Integer.MAX_VALUE));
            this.goal = new Goal(trials.with(List.of()));
        }

        private OptionalInt lightest() {
            Set<Set<Step>> sets = new LinkedHashSet<>(Set.of(Set.of()));
            List<Set<Step>> open = new ArrayList<>(sets);
            while (!open.isEmpty()) {
                Set<Step> set = open.remove(open.size() - 1);
                Assessment assessment = trials.with(List.copyOf(set));
                Options options = new Options(assessment);
                goal.left(assessment).stream()
                        .flatMap(finding -> options.of(finding).stream())
                        .filter(step -> new Choice(List.copyOf(set)).takes(step))
                        .forEach(step -> {
                            Set<Step> more = new LinkedHashSet<>(set);
                            more.add(step);
                            if (trials.possible(List.copyOf(more)) && sets.add(more)) {
                                open.add(more);
                            }
                        });
            }
            return sets.stream()
                    .filter(set -> goal.left(trials.with(List.copyOf(set))).isEmpty())
                    .mapToInt(set -> weight(List.copyOf(set)))
                    .min();
        }
    }
}
