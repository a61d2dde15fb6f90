package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.reading.TwoWays.dangling;
import static org.kimrules.core.reading.TwoWays.duplicate;
import static org.kimrules.core.reading.TwoWays.file;
import static org.kimrules.core.reading.TwoWays.missing;
import static org.kimrules.core.reading.TwoWays.problem;
import static org.kimrules.core.reading.TwoWays.refused;
import static org.kimrules.core.reading.TwoWays.unknown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;

class BudgetReaderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);

    @Test
    void aLineThatIsDeclaredTwiceIsRefused() {
        assertThat(refused(
                        file("lines", "{code: \"11.01.27\", title: Nochmals}"),
                        plan -> plan.budget(budget -> budget.line("11.01.27", "Nochmals", false))))
                .containsExactly(duplicate("budget.lines[1].code", "11.01.27"));
    }

    @Test
    void theCodeOfALineIsTextAndNoNumber() {
        assertThat(refused(file("lines", "{code: 11.01, title: Zahl}")))
                .containsExactly(problem(
                        ProblemCode.TYPE_WRONG,
                        "budget.lines[0].code",
                        "11.01",
                        "in Anführungszeichen: \"11.01\"",
                        "in quotes: \"11.01\""));
    }

    @Test
    void aLineThatTheHeaderDoesNotAnnounceNeedNotSaySo() {
        assertThat(TwoWays.accepted(
                                file("lines", "{code: \"010\", title: Weitere}"),
                                plan -> plan.budget(budget -> budget.line("010", "Weitere", false)))
                        .budget()
                        .lines())
                .hasSize(2);
    }

    @Test
    void ownFundsOfOneUnitAndYearAreStatedOnce() {
        String funds = "{unit: \"170\", year: 2020, amount: 1.00}";
        assertThat(refused(
                        file("ownFunds", funds, "ownFunds", funds.replace("1.00", "2.00")),
                        plan -> plan.budget(budget ->
                                budget.ownFunds("170", 2020, Euro.of("2.00")).ownFunds("170", 2020, Euro.of("1.00")))))
                .containsExactly(problem(
                        ProblemCode.CONTRADICTION,
                        "budget.ownFunds",
                        "[…]",
                        "je Einheit, Jahr und Herkunft ein Betrag",
                        "one amount per unit, year and source"));
    }

    @Test
    void ownFundsWhoseYearCannotBeReadContradictNothing() {
        String funds = "{unit: \"170\", amount: 1.00}";
        assertThat(refused(file("ownFunds", funds, "ownFunds", funds)))
                .containsExactly(
                        TwoWays.missing("budget.ownFunds[0].year", "year"),
                        TwoWays.missing("budget.ownFunds[1].year", "year"));
    }

    @Test
    void ownFundsOfAnotherUnitOrYearAreNoContradiction() {
        assertThat(TwoWays.accepted(
                                file(
                                        "ownFunds", "{unit: \"170\", year: 2021, amount: 1.00}",
                                        "ownFunds", "{unit: \"500\", year: 2020, amount: 1.00}",
                                        "ownFunds", "{unit: \"170\", year: 2020, amount: 1.00}"),
                                plan -> plan.budget(budget -> budget.ownFunds("170", 2020, Euro.of("1"))
                                        .ownFunds("500", 2020, Euro.of("1"))
                                        .ownFunds("170", 2021, Euro.of("1"))))
                        .budget()
                        .ownFunds())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000.01"})
    void amountsBelowZeroOrBeyondTheLimitAreRefusedEverywhere(String amount) {
        String expectedDe = "0.00 bis 1000000000000";
        String expectedEn = "0.00 to 1000000000000";
        String years = ", years: [2020], amount: ";
        assertThat(refused(
                        file(
                                "ownFunds", "{unit: \"170\", year: 2020, amount: " + amount + "}",
                                "payments",
                                        "{component: B1, year: 2020, knownFrom: 2020-09-03, amount: " + amount + "}",
                                "claims", "{id: C1, text: Seite 2, kind: COST" + years + amount + "}"),
                        plan -> plan.budget(budget -> budget.ownFunds("170", 2020, Euro.of(amount))
                                .payment("B1", 2020, Euro.of(amount), DAY)
                                .claim("C1", "Seite 2", Claim.Kind.COST, List.of(2020), Euro.of(amount)))))
                .containsExactly(
                        problem(ProblemCode.AMOUNT_RANGE, "budget.ownFunds[0].amount", amount, expectedDe, expectedEn),
                        problem(ProblemCode.AMOUNT_RANGE, "budget.payments[0].amount", amount, expectedDe, expectedEn),
                        problem(ProblemCode.AMOUNT_RANGE, "budget.claims[0].amount", amount, expectedDe, expectedEn));
    }

    @Test
    void aThirdDecimalOfAnAmountIsRefusedAndNeverRounded() {
        assertThat(refused(file("ownFunds", "{unit: \"170\", year: 2020, amount: 0.005}")))
                .containsExactly(problem(
                        ProblemCode.NUMBER_SCALE,
                        "budget.ownFunds[0].amount",
                        "0.005",
                        "höchstens 2 Nachkommastellen",
                        "at most 2 decimals"));
    }

    @Test
    void theYearsOfTheBudgetLieInTheWindow() {
        assertThat(refused(
                        file(
                                "ownFunds", "{unit: \"170\", year: 1989, amount: 1.00}",
                                "payments", "{component: B1, year: 2101, knownFrom: 2020-09-03, amount: 1.00}"),
                        plan -> plan.budget(budget -> budget.ownFunds("170", 1989, Euro.of("1.00"))
                                .payment("B1", 2101, Euro.of("1.00"), DAY))))
                .containsExactly(window("budget.ownFunds[0].year", "1989"), window("budget.payments[0].year", "2101"));
    }

    private static Problem window(String path, String year) {
        return problem(ProblemCode.DATE_WINDOW, path, year, "ein Jahr von 1990 bis 2100", "a year from 1990 to 2100");
    }

    @Test
    void aPaymentIsForAComponentOfThePolicyAndWasKnownFromADay() {
        assertThat(refused(
                        file("payments", "{component: ELEPHANT, year: 2020, amount: 1.00, knownFrom: 2020-09-03}"),
                        plan -> plan.budget(budget -> budget.payment("ELEPHANT", 2020, Euro.of("1.00"), DAY))))
                .containsExactly(unknown("budget.payments[0].component", "ELEPHANT", "B1, B2"));
        assertThat(refused(file("payments", "{component: B1, year: 2020, amount: 1.00}")))
                .containsExactly(missing("budget.payments[0].knownFrom", "knownFrom"));
    }

    @Test
    void aClaimIsReadWithItsPositionsAndItsLine() {
        String yaml = "{id: C1, text: Seite 2, kind: GRANT, positions: [P0], line: \"11.01.27\","
                + " years: [2021, 2020], amount: 55000.00}";
        assertThat(TwoWays.read(file("claims", yaml)).budget().claims())
                .containsExactly(new Claim(
                        "C1",
                        "Seite 2",
                        Claim.Kind.GRANT,
                        Set.of("P0"),
                        Optional.of("11.01.27"),
                        new TreeSet<>(Set.of(2020, 2021)),
                        Euro.of("55000.00")));
    }

    @Test
    void aClaimAboutALineThatIsNotThereIsRefused() {
        assertThat(refused(file(
                        "claims",
                        "{id: C1, text: Seite 2, kind: COST, line: \"99.99.99.99\", years: [2020], amount: 1}")))
                .containsExactly(dangling("budget.claims[0].line", "99.99.99.99", "11.01.27"));
    }

    @Test
    void aClaimIsOfAKnownKindAndDeclaredOnce() {
        String claim = "{id: C1, text: Seite 2, kind: COST, years: [2020], amount: 1.00}";
        assertThat(refused(file("claims", claim.replace("COST", "ELEPHANT"))))
                .containsExactly(unknown("budget.claims[0].kind", "ELEPHANT", "COST, GRANT, GAP"));
        assertThat(refused(
                        file("claims", claim, "claims", claim),
                        plan -> plan.budget(
                                budget -> budget.claim("C1", "Seite 2", Claim.Kind.COST, List.of(2020), Euro.of("1.00"))
                                        .claim("C1", "Seite 2", Claim.Kind.COST, List.of(2020), Euro.of("1.00")))))
                .containsExactly(duplicate("budget.claims[1].id", "C1"));
    }
}
