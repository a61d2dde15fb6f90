package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;

/** Every finding and every amount of every example can be explained, down to the plan, the figures and the clauses. */
class ExplanationsTest {

    static List<Reading> readings() {
        return Reading.all().stream()
                .filter(reading -> !reading.plan().contains("-bad"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyFindingEndsInFactsOfThePlanFiguresAndClauses(Reading reading) {
        Assessment assessment = reading.assessment();
        assertThat(assessment.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(ends(assessment.explain(finding)))
                        .as(finding.clause().id() + " " + finding.subject())
                        .isNotEmpty()
                        .allMatch(ExplanationsTest::isLeaf));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyFindingNamesItsClauseAndSomethingThatMadeItApply(Reading reading) {
        Assessment assessment = reading.assessment();
        assertThat(assessment.findings())
                .allSatisfy(finding ->
                        assertThat(assessment.explain(finding).because()).contains(new Reason.Law(finding.clause())));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyAmountEndsInFactsOfThePlanAndFigures(Reading reading) {
        Assessment assessment = reading.assessment();
        assertThat(assessment.amounts())
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(ends(assessment.explain(ref)))
                        .as(ref.toString())
                        .allMatch(ExplanationsTest::isLeaf));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theArithmeticOfEveryAmountComesToTheAmount(Reading reading) {
        Assessment assessment = reading.assessment();
        assertThat(assessment.amounts())
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(assessment.explain(ref).amount().range())
                        .as(ref.toString())
                        .isEqualTo(stated(assessment, ref)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyPositionIsExplainedByItsFindingsAndItsGrants(Reading reading) {
        Assessment assessment = reading.assessment();
        assertThat(assessment.positions())
                .allSatisfy(position -> assertThat(assessment.explain(position).because())
                        .hasSize(findings(assessment, position)
                                + position.grants().size()));
    }

    private static int findings(Assessment assessment, PositionResult position) {
        return (int) assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION
                        && finding.subject().id().equals(position.id()))
                .count();
    }

    /** Returns what nothing follows from any more. */
    private static Stream<Reason> ends(Reason reason) {
        return reason.because().isEmpty()
                ? Stream.of(reason)
                : reason.because().stream().flatMap(ExplanationsTest::ends);
    }

    private static boolean isLeaf(Reason reason) {
        return reason instanceof Reason.Stated
                || reason instanceof Reason.Asked
                || reason instanceof Reason.Figure
                || reason instanceof Reason.Law
                || isNothing(reason);
    }

    /** A sum of nothing has no reasons: no own funds, no payment. */
    private static boolean isNothing(Reason reason) {
        return reason instanceof Reason.Calculated calculated
                && calculated.amount().range().equals(EuroRange.ZERO);
    }

    private static EuroRange stated(Assessment assessment, AmountRef ref) {
        return switch (ref.kind()) {
            case YEAR -> ofYear(assessment, ref);
            case LINE_YEAR -> ofLine(assessment, ref);
            case PLAN ->
                assessment.chances().stream()
                        .filter(chance -> chance.clause().id().equals(ref.of()) && chance.year() == ref.year())
                        .map(Assessment.Chance::amount)
                        .findFirst()
                        .orElseThrow();
            default -> ofPosition(assessment, ref);
        };
    }

    private static EuroRange ofYear(Assessment assessment, AmountRef ref) {
        YearResult year = assessment.years().stream()
                .filter(each -> each.year() == ref.year())
                .findFirst()
                .orElseThrow();
        return switch (ref.what()) {
            case COST -> year.cost();
            case GRANT -> year.grant();
            case CONDITIONAL -> EuroRange.exactly(year.grantConditional());
            case OWN_FUNDS -> EuroRange.exactly(year.ownFunds());
            case GAP -> new EuroRange(year.gapLower().orElseThrow(), year.gapUpper());
            default -> throw new AssertionError(ref);
        };
    }

    private static EuroRange ofLine(Assessment assessment, AmountRef ref) {
        LineResult line = assessment.lines().stream()
                .filter(each -> each.line().equals(ref.of()) && each.year() == ref.year())
                .findFirst()
                .orElseThrow();
        return switch (ref.what()) {
            case COST -> line.cost();
            case REVENUE -> line.revenue();
            case NET -> EuroRange.exactly(line.net().orElseThrow());
            default -> throw new AssertionError(ref);
        };
    }

    private static EuroRange ofPosition(Assessment assessment, AmountRef ref) {
        var grant = assessment.positions().stream()
                .filter(each -> each.id().equals(ref.of()))
                .flatMap(each -> each.grants().stream())
                .filter(each -> each.year() == ref.year())
                .findFirst()
                .orElseThrow();
        return switch (ref.what()) {
            case GRANT ->
                ref.item()
                        .map(item -> grant.items().stream()
                                .filter(each -> each.item().equals(item))
                                .map(each -> each.amount())
                                .findFirst()
                                .orElseThrow())
                        .orElse(grant.amount());
            case CONDITIONAL -> EuroRange.exactly(grant.conditional());
            default -> assessment.explain(ref).amount().range();
        };
    }
}
