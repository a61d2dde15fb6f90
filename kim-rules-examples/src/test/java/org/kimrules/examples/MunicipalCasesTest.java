package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.Verdict;

/**
 * Municipal cases from public council papers and press, read with what was known at the end of their year. What a paper does
 * not state stays unknown in its plan; each plan says in its head what is stated, what is calculated and what is assumed.
 */
class MunicipalCasesTest {

    @Nested
    class Remscheid2021 {

        private final View remscheid = View.ofCase("remscheid-2021.yaml");

        @Test
        void componentOneGets160000AndFourCaseManagersGet220000() {
            // 2.5 x 55,000 = 137,500, and 22,500 for the half position of assistance; 4 x 55,000
            assertThat(remscheid.grant("B1-KOORDINATION", 2021)).isEqualTo("137500.00");
            assertThat(remscheid.grant("B1-ASSISTENZ", 2021)).isEqualTo("22500.00");
            assertThat(remscheid.grant("B2-CASE-MANAGEMENT", 2021)).isEqualTo("220000.00");
        }

        @Test
        void theMaximaOfAnIndependentCityAreUsedInFullAndCutNothing() {
            assertThat(remscheid.says("O1-02"))
                    .containsExactly("Mit dieser Stelle ist die Höchstzahl von 2,5 VZÄ Koordination ausgeschöpft.");
            assertThat(remscheid.answers("O1-03")).containsExactly("SATISFIED B1-ASSISTENZ");
        }

        @Test
        void componentThreeIsUndecidedForNobodyKnowsItsLumpSumOrItsMaximum() {
            assertThat(remscheid.grant("B3-BEHOERDEN", 2021)).isEqualTo("0.00..");
            assertThat(remscheid.missing("B3-BEHOERDEN", 2021)).contains("B3.half-position");
            assertThat(remscheid.verdict("B3-BEHOERDEN")).isEqualTo(Verdict.UNDECIDED);
        }

        @Test
        void theWholeIsAtLeast380000AndWhatIsOpenIsNamed() {
            assertThat(remscheid.grant(2021)).isEqualTo("380000.00..");
            assertThat(remscheid.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(remscheid.obstacles())
                    .containsExactlyInAnyOrder("B3-02 UNDECIDED B3-BEHOERDEN", "GL-02 UNDECIDED 2021");
            assertThat(remscheid.chances()).containsExactly("D1-05 WORKPLACE 2021 29100.00");
        }
    }

    @Nested
    class RheinKreisNeuss {

        private final View in2020 = View.ofCase("rhein-kreis-neuss-2020.yaml");

        @Test
        void sixCaseManagersForHalfOf2020Get165000WithoutCondition() {
            assertThat(in2020.grant("B2-CASE-MANAGEMENT", 2020)).isEqualTo("165000.00");
            assertThat(in2020.conditional(2020)).isEqualTo("0.00");
            assertThat(in2020.verdict("B2-CASE-MANAGEMENT")).isEqualTo(Verdict.ELIGIBLE);
        }

        @Test
        void noWrittenCommitmentBeyond2020IsAReservationThatStaysOpen() {
            assertThat(in2020.obstacles())
                    .containsExactlyInAnyOrder("DEC-05 UNDECIDED ZUSAGE-NACH-2020", "GL-02 UNDECIDED 2020");
        }

        @Test
        void thePositionsGoingOnIn2021WouldHangOnThatCommitment() {
            View goingOn = View.of(
                    Reports.plan("cases/rhein-kreis-neuss-2020.yaml", "to: 2020-12-31", "to: 2021-12-31"),
                    "2020-12-31");
            assertThat(goingOn.grant(2021)).isEqualTo("330000.00");
            assertThat(goingOn.conditional(2021)).isEqualTo("330000.00");
        }

        @Test
        void threeOfThreeAndAHalfCoordinatorsIn2024AreWithinTheMaximumButHaveNoRate() {
            View neuss = View.ofCase("rhein-kreis-neuss-2024.yaml");
            assertThat(neuss.says("O1-01"))
                    .containsExactly("Mit dieser Stelle sind es 3 von höchstens 3,5 VZÄ Koordination.");
            assertThat(neuss.grant("B1-KOORDINATION", 2024)).isEqualTo("0.00..");
            assertThat(neuss.missing("B1-KOORDINATION", 2024)).contains("B1.coordination");
            assertThat(neuss.missing("B1-ASSISTENZ", 2024)).contains("B1.assistance");
            assertThat(neuss.answers("R24-01")).containsExactly("UNDECIDED B1/2024");
            assertThat(neuss.verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Nested
    class UnnaMittelkreis2021 {

        @Test
        void theFormedPositionsGet137500() {
            View formed = View.ofCase("unna-mittelkreis-2021.yaml");
            assertThat(formed.grant("MITTELKREIS-1", 2021)).isEqualTo("55000.00");
            assertThat(formed.grant("MITTELKREIS-3", 2021)).isEqualTo("27500.00");
            assertThat(formed.grant(2021)).isEqualTo("137500.00");
            assertThat(formed.answers("B2-19")).hasSize(3).allMatch(answer -> answer.startsWith("SATISFIED"));
        }

        @Test
        void theArithmeticSharesGet133100AndTheSmallestIsWarnedOfButPaid() {
            View shares = View.ofCase("unna-mittelkreis-shares-2021.yaml");
            // 0.85, 1.19 and 0.38 x 55,000
            assertThat(shares.grant("MITTELKREIS-1", 2021)).isEqualTo("46750.00");
            assertThat(shares.grant("MITTELKREIS-2", 2021)).isEqualTo("65450.00");
            assertThat(shares.grant("MITTELKREIS-3", 2021)).isEqualTo("20900.00");
            assertThat(shares.grant(2021)).isEqualTo("133100.00");
            assertThat(shares.answers("B2-19"))
                    .containsExactly("SATISFIED MITTELKREIS-1", "SATISFIED MITTELKREIS-2", "VIOLATED MITTELKREIS-3");
            assertThat(shares.verdict("MITTELKREIS-3")).isEqualTo(Verdict.ELIGIBLE);
        }
    }

    @Nested
    class KreisHeinsberg {

        private final View heinsberg = View.ofCase("heinsberg-2021.yaml");

        @Test
        void sixCaseManagersGetTheStated330000WhoeverEmploysThemAndNoWorkplaceMoney() {
            assertThat(heinsberg.grant(2021)).isEqualTo("330000.00");
            assertThat(heinsberg.answers("BUD-05")).containsExactly("SATISFIED ZUWENDUNG/2021");
            assertThat(heinsberg.answers("B2-03"))
                    .containsExactly("VIOLATED DIAKONIE-CM", "VIOLATED DRK-CM", "SATISFIED KREIS-CM");
            assertThat(heinsberg.says("B2-17")).containsExactly("Für den Arbeitsplatz ist nichts beantragt.");
            assertThat(heinsberg.chances()).isEmpty();
        }

        @Test
        void withCostsUnknownNobodyCanSayWhetherTheDistricts10000CoverTheGap() {
            assertThat(heinsberg.gap(2021)).isEqualTo("open");
            assertThat(heinsberg.says("GL-02"))
                    .containsExactly("2021: Kosten offen, Zuwendung 330.000,00 EUR, Eigenmittel 10.000,00 EUR;"
                            + " ob die Lücke gedeckt ist, hängt an dem, was noch offen ist.");
        }

        @Test
        void twoHalfPositionsOfComponentThreeGetTheStated50000In2020() {
            View before = View.ofCase("heinsberg-2020.yaml");
            assertThat(before.grant("B3-HALB-1", 2020)).isEqualTo("25000.00");
            assertThat(before.grant("B3-HALB-2", 2020)).isEqualTo("25000.00");
            assertThat(before.answers("BUD-05")).containsExactly("SATISFIED PAUSCHALE/2020");
            assertThat(before.answers("B3-02")).containsExactly("SATISFIED B3-HALB-1", "SATISFIED B3-HALB-2");
        }
    }

    @Nested
    class OwnShares {

        @Test
        void coesfeldsOwnShareFromAnotherLumpSumIsForTheAuthorityToJudgeAndItsSourceIsNamed() {
            View coesfeld = View.ofCase("coesfeld-2020.yaml");
            assertThat(coesfeld.answers("GL-11")).containsExactly("JUDGED UNKNOWN/2020");
            assertThat(coesfeld.says("GL-11"))
                    .singleElement()
                    .asString()
                    .contains("Einheit: nicht angegeben; Herkunft laut Plan: Land");
            assertThat(coesfeld.answers("TI-04")).isEmpty();
        }

        @Test
        void leverkusensWithdrawnShareLeavesTheFinancingUnsecuredThoughTheRateOf2025IsUnknown() {
            View leverkusen = View.ofCase("leverkusen-2025.yaml");
            assertThat(leverkusen.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(leverkusen.answers("GL-02")).containsExactly("VIOLATED 2025");
            assertThat(leverkusen.says("GL-02")).singleElement().asString().contains("zurückgezogen");
            assertThat(leverkusen.grant(2025)).isEqualTo("0.00..");
            assertThat(leverkusen.missing("TRAEGER-CM-1", 2025)).containsExactly("B2-04", "B2.personnel");
        }

        @Test
        void aachensShareThatIsNotBudgetedLeavesTheFinancingUnsecured() {
            View aachen = View.ofCase("aachen-2020.yaml");
            assertThat(aachen.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(aachen.says("GL-02")).singleElement().asString().contains("nicht veranschlagt");
            // 5 x 55,000 for half a year, as long as no position belongs to the MBE or the JMD
            assertThat(aachen.grant(2020)).isEqualTo("0.00..137500.00");
            assertThat(aachen.missing("TRAEGER-CM", 2020)).containsExactly("B2-04");
        }
    }

    @Nested
    class SiegenWittgenstein2021 {

        private static final String PLAN = "siegen-wittgenstein-2021.yaml";

        @Test
        void aWholeYearWouldBring545000AndWhatComponentThreeIsPaid() {
            View siegen = View.ofCase(PLAN);
            // 3.5 x 55,000 = 192,500, 22,500 for assistance, 6 x 55,000 = 330,000
            assertThat(siegen.grant("B1-KOORDINATION", 2021)).isEqualTo("192500.00");
            assertThat(siegen.grant("B1-ASSISTENZ", 2021)).isEqualTo("22500.00");
            assertThat(siegen.grant("B2-CASE-MANAGEMENT", 2021)).isEqualTo("330000.00");
            assertThat(siegen.grant(2021)).isEqualTo("545000.00..");
            assertThat(siegen.missing("B3-EINBUERGERUNG", 2021)).contains("B3.half-position");
        }

        @Test
        void aQuarterOfDelayCostsAQuarterOfTheGrant() {
            View late = View.of(Reports.plan("cases/" + PLAN, "from: 2021-01-01", "from: 2021-04-01"), "2021-12-31");
            assertThat(late.grant("B1-KOORDINATION", 2021)).isEqualTo("144375.00");
            assertThat(late.grant("B1-ASSISTENZ", 2021)).isEqualTo("16875.00");
            assertThat(late.grant("B2-CASE-MANAGEMENT", 2021)).isEqualTo("247500.00");
            assertThat(late.grant(2021)).isEqualTo("408750.00..");
        }

        @Test
        void unfilledMonthsAreForAPersonToJudgeAndTheDayOfTheNoticeIsMissing() {
            View siegen = View.ofCase(PLAN);
            assertThat(siegen.answers("B2-18")).containsExactly("JUDGED siegen-wittgenstein-2021");
            assertThat(siegen.answers("D1-06")).containsExactly("UNDECIDED B1-ASSISTENZ", "UNDECIDED B1-KOORDINATION");
        }
    }
}
