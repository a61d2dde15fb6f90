package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.reading.TwoWays.file;
import static org.kimrules.core.reading.TwoWays.missing;
import static org.kimrules.core.reading.TwoWays.problem;
import static org.kimrules.core.reading.TwoWays.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Position;

class ExpensesAndApplicationsTest {

    private static final String DESK = "{item: WORKPLACE, year: 2021, cost: 12000.00, claimed: 9700.00}";
    private static final LocalDate DAY = LocalDate.of(2020, 12, 15);

    private static String post(String field) {
        String yaml = Post.of("P1").yaml();
        return file("positions", yaml.substring(0, yaml.length() - 1) + ", " + field + "}");
    }

    private static Position position(String yaml) {
        return TwoWays.read(yaml).position("P1").orElseThrow();
    }

    @Test
    void anExpenseIsReadWithItsCostAndClaim() {
        assertThat(position(post("expenses: [" + DESK + "]")).expenses())
                .containsExactly(new Expense("WORKPLACE", 2021, Euro.of("12000.00"), Euro.of("9700.00")));
    }

    @Test
    void anExpenseWithoutAClaimClaimsItsCost() {
        assertThat(position(post("expenses: [{item: WORKPLACE, year: 2021, cost: 8000.00}]"))
                        .expenses())
                .extracting(Expense::eligible)
                .containsExactly(Euro.of("8000.00"));
    }

    @ParameterizedTest
    @CsvSource({"100.00, 99.99, 99.99", "100.00, 100.00, 100.00", "100.00, 100.01, 100.00"})
    void theLowerOfCostAndClaimIsEligible(String cost, String claimed, String eligible) {
        assertThat(new Expense("WORKPLACE", 2021, Euro.of(cost), Euro.of(claimed)).eligible())
                .isEqualTo(Euro.of(eligible));
    }

    @ParameterizedTest
    @CsvSource({"2019", "2022"})
    void anExpenseOfAYearWithoutThePositionIsRefused(String year) {
        assertThat(refused(post("expenses: [" + DESK.replace("2021", year) + "]")))
                .containsExactly(problem(
                        ProblemCode.CONTRADICTION,
                        "positions[0].expenses[0].year",
                        year,
                        "ein Jahr, in dem es die Stelle gibt",
                        "a year in which the position exists"));
    }

    @Test
    void aYearThatCannotBeReadContradictsNothing() {
        String undated = DESK.replace("year: 2021, ", "");
        assertThat(refused(post("expenses: [" + undated + ", " + undated + "]")))
                .containsExactly(
                        missing("positions[0].expenses[0].year", "year"),
                        missing("positions[0].expenses[1].year", "year"));
    }

    @Test
    void aPeriodThatCannotBeReadContradictsNoExpense() {
        assertThat(refused(post("expenses: [" + DESK + "]").replaceFirst("to: [0-9-]+", "to: soon")))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("DATE_FORMAT positions[0].period.to");
    }

    @Test
    void twoExpensesForOneItemAndYearAreRefused() {
        assertThat(refused(post("expenses: [" + DESK + ", " + DESK + "]")))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("CONTRADICTION positions[0].expenses");
    }

    @Test
    void theBuilderGivesTheExpenseThatTheFileGives() {
        Post post = Post.of("P1");
        Position built = TwoWays.builder(plan -> plan.position(
                        "P1",
                        "Stelle P1",
                        position -> position.component("B1")
                                .role("COORDINATION")
                                .sponsor("KI")
                                .fte("0.5")
                                .period(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 12, 31))
                                .costUnknown()
                                .booking("11.01.27", "11.01.27", "170")
                                .expense("WORKPLACE", 2021, Euro.of("12000.00"), Euro.of("9700.00"))))
                .build(TwoWays.POLICY)
                .position("P1")
                .orElseThrow();
        assertThat(built.expenses())
                .isEqualTo(position(post("expenses: [" + DESK + "]")).expenses());
        assertThat(built.costPerFteYear()).isEmpty();
        assertThat(post.with("costPerFteYear", "UNKNOWN").yaml()).contains("UNKNOWN");
    }

    @Test
    void whatNobodyStatedIsSaidToBeUnknown() {
        Position position = position(file(
                "positions",
                Post.of("P1")
                        .with("costPerFteYear", "UNKNOWN")
                        .with("cost", "UNKNOWN")
                        .with("revenue", "UNKNOWN")
                        .with("ownShare", "UNKNOWN")
                        .yaml()));
        assertThat(position.costPerFteYear()).isEmpty();
        assertThat(position.booking()).isEqualTo(new Booking("UNKNOWN", "UNKNOWN", "UNKNOWN"));
    }

    @Test
    void anApplicationIsReadWithItsDays() {
        assertThat(TwoWays.read(applications("{component: B1, years: [2020, 2021], filedOn: 2020-12-15}"))
                        .applications())
                .containsExactly(new Application(
                        "B1", Set.of(2020, 2021), Optional.of(DAY), Optional.empty(), Optional.empty()));
    }

    @Test
    void theBuilderGivesTheApplicationThatTheFileGives() {
        assertThat(TwoWays.builder(plan -> plan.application("B1", List.of(2021, 2020), DAY))
                        .build(TwoWays.POLICY)
                        .applications())
                .isEqualTo(TwoWays.read(applications("{component: B1, years: [2020, 2021], filedOn: 2020-12-15}"))
                        .applications());
    }

    @Test
    void twoApplicationsForOneComponentAndYearAreRefused() {
        assertThat(refused(applications("{component: B1, years: [2020, 2021]}, {component: B1, years: [2021]}")))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("CONTRADICTION applications");
    }

    private static String applications(String items) {
        return file() + "applications: [" + items + "]\n";
    }

    @Test
    void ownFundsFromTwoSourcesAreTwoAmounts() {
        String own = "{unit: \"170\", year: 2020, amount: 1.00}";
        String state = "{unit: \"170\", year: 2020, amount: 2.00, source: STATE}";
        assertThat(TwoWays.accepted(
                                file("ownFunds", own, "ownFunds", state),
                                plan -> plan.budget(budget -> budget.ownFunds("170", 2020, Euro.of("2.00"), "STATE")
                                        .ownFunds("170", 2020, Euro.of("1.00"))))
                        .budget()
                        .ownFunds())
                .hasSize(2);
    }
}
