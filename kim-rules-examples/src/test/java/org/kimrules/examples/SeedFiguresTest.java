package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/** The figures of the council paper come out to the cent, row by row and added up. */
class SeedFiguresTest {

    private static final Assessment ASSESSMENT = Reports.assessment("bielefeld-2020.yaml");
    private static final List<SeedFigure> FIGURES = SeedFigure.all();

    static Collection<SeedFigure> figures() {
        return FIGURES;
    }

    private static List<Position> positions(SeedFigure figure) {
        return ASSESSMENT.plan().positions().stream().filter(figure::counts).toList();
    }

    private static Set<String> ids(SeedFigure figure) {
        return positions(figure).stream().map(Position::id).collect(Collectors.toSet());
    }

    private static Money sum(Collection<SeedFigure> figures, Function<SeedFigure, Money> amount) {
        return Euro.sum(figures.stream().map(amount).toList());
    }

    @Test
    void thereAreEightRowsAndTogetherTheyCountEveryPositionOnceAYear() {
        assertThat(FIGURES).hasSize(8);
        assertThat(FIGURES.stream().flatMap(figure -> ids(figure).stream().map(id -> id + "/" + figure.year())))
                .containsExactlyInAnyOrderElementsOf(ASSESSMENT.positions().stream()
                        .flatMap(
                                position -> position.grants().stream().map(grant -> position.id() + "/" + grant.year()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void thePlanHasThePositionsOfTheRow(SeedFigure figure) {
        assertThat(positions(figure).stream().map(Position::fte).reduce(Fte.of("0"), Fte::plus))
                .isEqualTo(figure.fte());
        assertThat(positions(figure))
                .allSatisfy(position ->
                        assertThat(position.period().contains(figure.period())).isTrue());
        assertThat(figure.period().months()).hasToString(figure.months());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theGrantsOfTheRowAddUpToTheCent(SeedFigure figure) {
        Set<String> ids = ids(figure);
        List<Money> grants = ASSESSMENT.positions().stream()
                .filter(position -> ids.contains(position.id()))
                .flatMap(position -> position.grants().stream())
                .filter(grant -> grant.year() == figure.year())
                .map(grant -> grant.amount().exact().orElseThrow())
                .toList();
        assertThat(Euro.sum(grants)).isEqualTo(figure.grant());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theCostOfTheRowIsTheOneComputedForTheClaimOfThePaper(SeedFigure figure) {
        Claim claim = ASSESSMENT.plan().budget().claims().stream()
                .filter(each -> each.kind() == Claim.Kind.COST
                        && each.positions().equals(ids(figure))
                        && each.years().contains(figure.year()))
                .findFirst()
                .orElseThrow();
        assertThat(ASSESSMENT.findings())
                .filteredOn(finding -> finding.subject().id().equals(claim.id() + "/" + figure.year()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).containsEntry("computed", Value.of(figure.cost())));
        assertThat(figure.cost().minus(figure.grant())).isEqualTo(figure.gap());
    }

    @Test
    void theRowsAddUpToTheYears() {
        assertThat(ASSESSMENT.years()).hasSize(2).allSatisfy(SeedFiguresTest::assertSum);
    }

    private static void assertSum(YearResult year) {
        List<SeedFigure> rows =
                FIGURES.stream().filter(figure -> figure.year() == year.year()).toList();
        assertThat(year.cost().exact()).contains(sum(rows, SeedFigure::cost));
        assertThat(year.grant().exact()).contains(sum(rows, SeedFigure::grant));
        assertThat(year.gap()).contains(sum(rows, SeedFigure::gap));
    }

    @Test
    void theRowsAddUpToTheBudgetLines() {
        assertThat(ASSESSMENT.lines()).hasSize(6).allSatisfy(SeedFiguresTest::assertSum);
    }

    private static void assertSum(LineResult line) {
        List<SeedFigure> rows =
                FIGURES.stream().filter(figure -> figure.year() == line.year()).toList();
        assertThat(line.cost().exact())
                .contains(sum(
                        rows.stream()
                                .filter(row -> row.costLine().equals(line.line()))
                                .toList(),
                        SeedFigure::cost));
        assertThat(line.revenue().exact())
                .contains(sum(
                        rows.stream()
                                .filter(row -> row.revenueLine().equals(line.line()))
                                .toList(),
                        SeedFigure::grant));
    }
}
