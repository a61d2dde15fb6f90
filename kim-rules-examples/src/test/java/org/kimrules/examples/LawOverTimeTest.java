package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;

/** What the law of 2020 to 2025 makes of a plan, year by year and as it became known. */
class LawOverTimeTest {

    @Nested
    class RatesOfComponentTwo {

        private static final String PLAN = "b2-over-years.yaml";

        @Test
        void aPostFromJuly2022ToJune2024Gets27500Then57000ThenAnAmountNobodyKnows() {
            View years = View.of(Reports.plan(PLAN), "2024-06-30");
            assertThat(years.grant("CASE-MANAGEMENT", 2022)).isEqualTo("27500.00");
            assertThat(years.grant("CASE-MANAGEMENT", 2023)).isEqualTo("57000.00");
            assertThat(years.grant("CASE-MANAGEMENT", 2024)).isEqualTo("0.00..");
            assertThat(years.missing("CASE-MANAGEMENT", 2024)).containsExactly("B2.personnel");
            assertThat(years.obstacles())
                    .containsExactlyInAnyOrder(
                            "B2-01 UNDECIDED CASE-MANAGEMENT",
                            "B2-08 UNDECIDED CASE-MANAGEMENT",
                            "GL-02 UNDECIDED 2024");
        }

        @Test
        void theRateOf2023IsNotKnownUntilItsFirstDay() {
            View before = View.of(Reports.plan(PLAN), "2022-12-31");
            assertThat(before.grant("CASE-MANAGEMENT", 2023)).isEqualTo("0.00..");
            assertThat(before.missing("CASE-MANAGEMENT", 2023)).containsExactly("B2.personnel");
            assertThat(View.of(Reports.plan(PLAN), "2023-01-01").grant("CASE-MANAGEMENT", 2023))
                    .isEqualTo("57000.00");
        }

        @Test
        void aPartOfAPostOverTheTurnOfTheYearAddsUpToTheCent() {
            String text = "fte: 1.0\n    period: {from: 2022-07-01, to: 2024-06-30}";
            String changed = "fte: 0.85\n    period: {from: 2022-11-15, to: 2023-02-14}";
            View winter = View.of(Reports.plan(PLAN, text, changed), "2023-01-01");
            // 2022: 55,000 x 0.85 / 12 = 3,895.8333 a month; 16 of 30 days of November = 2,077.7778, December =
            // 3,895.8333
            assertThat(winter.grant("CASE-MANAGEMENT", 2022)).isEqualTo("5973.61");
            // 2023: 57,000 x 0.85 / 12 = 4,037.50 a month; January = 4,037.50, 14 of 28 days of February = 2,018.75
            assertThat(winter.grant("CASE-MANAGEMENT", 2023)).isEqualTo("6056.25");
        }
    }

    @Nested
    class MaximaOfComponentOne {

        private static final String GEMEINDE = "gemeinde-extra-position.yaml";

        private final View kreis = View.of(Reports.plan("kreis-four-coordinators.yaml"), "2021-01-15");

        @Test
        void aDistrictWithFourCoordinatorsGetsThreeAndAHalf() {
            assertThat(kreis.grant("KOORDINATION-3", 2021)).isEqualTo("55000.00");
            assertThat(kreis.grant("KOORDINATION-4", 2021)).isEqualTo("27500.00");
            // 3.5 x 55,000
            assertThat(kreis.grant(2021)).isEqualTo("192500.00");
            assertThat(kreis.verdict()).isEqualTo(Verdict.ELIGIBLE);
        }

        @Test
        void theReportNamesThePositionThatIsCutAndFromWhatToWhat() {
            assertThat(kreis.answers("O1-01"))
                    .containsExactly(
                            "SATISFIED KOORDINATION-1",
                            "SATISFIED KOORDINATION-2",
                            "SATISFIED KOORDINATION-3",
                            "VIOLATED KOORDINATION-4");
            assertThat(kreis.says("O1-01"))
                    .endsWith("Mit dieser Stelle sind es 4 VZÄ Koordination, höchstens 3,5 werden gefördert;"
                            + " sie zählt mit 0,5 von 1 VZÄ.");
        }

        @Test
        void aMaximumThatIsCutInOneMonthIsToldForAllOfTheYear() {
            String fourth = """
                    - id: KOORDINATION-4
                      title: Koordination (4)
                      component: B1
                      role: COORDINATION
                      sponsor: KI
                      service: NONE
                      fte: 1.0
                      period: {from: 2021-%s, to: 2021-%s}
                    """.indent(2).stripTrailing();
            GrantPlan plan = Reports.plan(
                    "kreis-four-coordinators.yaml",
                    fourth.formatted("01-01", "12-31"),
                    fourth.formatted("07-01", "07-31"));
            Assessment july = Reports.assessment(plan, Optional.of(LocalDate.of(2021, 1, 15)));
            assertThat(TextReport.of(july, Reports.POLICY, Language.EN, Ink.PLAIN))
                    .containsPattern("2021-01-01–2021-06-30 +3 +3\\.5 +not used up\n")
                    .containsPattern("2021-07-01–2021-07-31 +4 +3\\.5 +cut\n")
                    .containsPattern("2021-08-01–2021-12-31 +3 +3\\.5 +not used up\n");
        }

        @Test
        void theWorkplaceOfACutPositionCountsWithWhatIsLeftOfIt() {
            // 3.5 x 9,700
            assertThat(kreis.chances()).containsExactly("D1-05 WORKPLACE 2021 33950.00");
        }

        @Test
        void aMunicipalityOfADistrictWithAllThreeBodiesGetsTheExtraPosition() {
            View gemeinde = View.of(Reports.plan(GEMEINDE), "2021-01-15");
            assertThat(gemeinde.grant("KOORDINATION", 2021)).isEqualTo("55000.00");
            assertThat(gemeinde.obstacles()).isEmpty();
            assertThat(gemeinde.answers("O1-08")).containsExactly("JUDGED KOORDINATION");
        }

        @Test
        void withTwoOfThreeItDoesNotAndTheMissingOneIsNamed() {
            View gemeinde = View.of(Reports.plan(GEMEINDE, "YOUTH_OFFICE: true", "YOUTH_OFFICE: false"), "2021-01-15");
            assertThat(gemeinde.grant("KOORDINATION", 2021)).isEqualTo("0.00");
            assertThat(gemeinde.verdict("KOORDINATION")).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(gemeinde.obstacles()).contains("O1-05 VIOLATED KOORDINATION");
            assertThat(gemeinde.says("O1-05"))
                    .containsExactly(
                            "Der Gemeinde fehlt ein eigenes Jugendamt; ohne es gibt es keine zusätzliche Stelle"
                                    + " der Koordination.");
            assertThat(gemeinde.answers("O1-04")).containsExactly("SATISFIED KOORDINATION");
            assertThat(gemeinde.answers("O1-06")).containsExactly("SATISFIED KOORDINATION");
        }

        @Test
        void aBodyThatThePlanDoesNotMentionLeavesThePositionOpen() {
            View gemeinde = View.of(Reports.plan(GEMEINDE, "    YOUTH_OFFICE: true\n", ""), "2021-01-15");
            assertThat(gemeinde.grant("KOORDINATION", 2021)).isEqualTo("0.00..55000.00");
            assertThat(gemeinde.missing("KOORDINATION", 2021)).containsExactly("O1-05");
        }
    }

    @Nested
    class ComponentTwoIn2025 {

        private static final String PLAN = "b2-2025.yaml";

        private View filed(String day) {
            String application = "applications: [{component: B2, years: [2025], filedOn: " + day + "}]\n\nmeetings:";
            return View.of(Reports.plan(PLAN, "meetings:", application), "2025-02-01");
        }

        @Test
        void aPlanWithoutAnApplicationIsToldTheDaysOfTheWindow() {
            View plan = View.of(Reports.plan(PLAN), "2024-12-20");
            assertThat(plan.answers("D2-02")).containsExactly("UNDECIDED B2/2025");
            assertThat(plan.says("D2-02"))
                    .containsExactly(
                            "Der Plan nennt noch keinen gestellten Antrag auf Baustein 2 für 2025; ohne ihn gibt es keine Mittel."
                                    + " Er ist vom 19.12.2024 bis zum 16.01.2025 zu stellen.");
        }

        @Test
        void anApplicationOnTheFirstAndTheLastDayIsInTimeAndADayBesideIsNot() {
            assertThat(filed("2024-12-18").answers("D2-02")).containsExactly("VIOLATED B2/2025");
            assertThat(filed("2024-12-19").answers("D2-02")).containsExactly("SATISFIED B2/2025");
            assertThat(filed("2025-01-16").answers("D2-02")).containsExactly("SATISFIED B2/2025");
            assertThat(filed("2025-01-17").answers("D2-02")).containsExactly("VIOLATED B2/2025");
        }

        @Test
        void aPostThatTheFederationPaysAlreadyIsRefusedByTheStatute() {
            View paid = View.of(Reports.plan(PLAN, "otherFunding: NONE", "otherFunding: FEDERATION"), "2024-12-20");
            assertThat(paid.verdict("CASE-MANAGEMENT")).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(paid.grant("CASE-MANAGEMENT", 2025)).isEqualTo("0.00");
            assertThat(paid.answers("TI-04")).containsExactly("VIOLATED CASE-MANAGEMENT");
            assertThat(paid.says("TI-04")).singleElement().asString().contains("(Bund)");
        }

        @Test
        void anOwnShareThatIsWithdrawnLeavesTheFinancingUnsecured() {
            View withdrawn = View.of(Reports.plan(PLAN, "ownShare: COMMITTED", "ownShare: WITHDRAWN"), "2024-12-20");
            assertThat(withdrawn.answers("GL-02")).containsExactly("VIOLATED 2025");
            assertThat(withdrawn.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(View.of(Reports.plan(PLAN), "2024-12-20").answers("GL-02"))
                    .containsExactly("UNDECIDED 2025");
        }
    }
}
