package org.kimrules.examples.lindental;

import static org.kimrules.test.AssessmentAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.impact.Impact;
import org.kimrules.authoring.impact.PlanImpact;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.reason.ReasonReport;
import org.kimrules.core.settlement.AmountChange;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.test.Scenario;

/** Grants that hang on what a post costs, and counts of the applicant, in everything that tells an answer. */
class CostsAndCountsTest {

    private static final Path POLICIES = Path.of("src", "main", "resources", "policies", "libraries");
    private static final Law LAW = Law.prebuilt("libraries");

    private static Scenario scenario() {
        return Scenario.of(LAW).knownOn("2025-01-15");
    }

    private static Assessment withoutCost() {
        return scenario().set("positions[LEITUNG].costPerFteYear", "UNKNOWN").assess();
    }

    /** Returns why the amount is what it is, on one line. */
    private static String explained(Assessment assessment) {
        return shown(assessment, assessment.explain(AmountRef.item("LEITUNG", 2025, "PERSONNEL")));
    }

    private static String shown(Assessment assessment, Reason reason) {
        return ReasonReport.of("why", List.of(reason), assessment, LAW.whole(), Language.EN, Ink.PLAIN)
                .replaceAll("\\s+", " ");
    }

    @Test
    void theSmallerOfAShareOfTheCostAndAMaximumIsExplainedByBoth() {
        Assessment assessment = scenario().assess();
        assertThat(assessment).grantOf("LEITUNG", 2025).isExactly("40000.00");
        Assertions.assertThat(explained(assessment))
                .contains(
                        "the lesser of (0.8 × 50,000.00 EUR × 1 FTE × 12/12) and (45,000.00 EUR × 1 FTE × 12/12) = 40,000.00 EUR",
                        "cost per FTE and year: 50,000.00 EUR (plan: positions[LEITUNG].costPerFteYear)",
                        "LIBRARIES.cost-share (share of the cost of a librarian): 0.8 of the cost");
    }

    @Test
    void aCostThatIsNotStatedIsNamedByItsPlaceAndNeverTakenForNothing() {
        Assessment assessment = withoutCost();
        assertThat(assessment).finding("OB-02", "LEITUNG").isUndecided().isAnsweredBy("u");
        assertThat(assessment).grantOf("LEITUNG", 2025).isBetween("0.00", "45000.00");
        Assertions.assertThat(
                        JsonReport.of(assessment, LAW.whole(), Language.EN).replaceAll("\\s+", ""))
                .contains(
                        "\"amount\":null,\"lower\":\"0.00\",\"upper\":\"45000.00\",\"missing\":[\"positions[LEITUNG].costPerFteYear\"]");
        Assertions.assertThat(TextReport.of(assessment, LAW.whole(), Language.EN, Ink.PLAIN))
                .contains("positions[LEITUNG].costPerFteYear");
        Assertions.assertThat(explained(assessment))
                .contains(
                        "at least the lesser of 0.00 EUR (cost per FTE and year: not stated) and (45,000.00 EUR × 1 FTE × 12/12)");
    }

    @Test
    void inhabitantsAreExplainedByTheirPlaceInThePlan() {
        Assessment assessment = scenario().assess();
        String reasons = assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals("OB-01"))
                .map(finding -> shown(assessment, assessment.explain(finding)))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(reasons)
                .contains(
                        "inhabitants on 31 December of the year before last: 8000, at least 5000 are needed.",
                        "inhabitants on 31 December of the year before last: 8000 (plan: applicant.counts.INHABITANTS)",
                        "stated in the plan: yes (plan: applicant.counts.INHABITANTS)");
    }

    @Test
    void whatThePlanHasStillToStateIsAskedFor() {
        Assessment assessment = scenario()
                .remove("applicant.counts")
                .set("positions[LEITUNG].costPerFteYear", "UNKNOWN")
                .assess();
        Assertions.assertThat(Cure.of(assessment.plan(), LAW.whole(), assessment.asOf(), Cure.Limits.of(100))
                        .missing())
                .extracting(supply -> supply.place().path())
                .contains("applicant.counts.INHABITANTS", "positions[LEITUNG].costPerFteYear");
    }

    @Test
    void anotherShareOfTheCostIsShownInEuros(@TempDir Path folder) throws IOException {
        copy(folder);
        Path share = folder.resolve("parameters/LIBRARIES/cost-share.yaml");
        Files.writeString(share, Files.readString(share).replace("value: 0.80", "value: 0.70"));
        Path plan = folder.resolve("cases/base.yaml");
        Impact impact = Impact.between(
                LAW,
                Law.compiled(folder),
                Map.of(plan, new PlanImpact.Source.Read(Plans.open(plan))),
                any -> AsOf.knownOn(LocalDate.of(2025, 1, 15)));
        Assertions.assertThat(impact.plans().get(0).settlement().orElseThrow().changes())
                .extracting(AmountChange::position, AmountChange::before, AmountChange::after)
                .containsExactly(Assertions.tuple(
                        "LEITUNG", EuroRange.exactly(Euro.of("40000.00")), EuroRange.exactly(Euro.of("35000.00"))));
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(POLICIES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void whoAsksWhyATooSmallVillageGetsNothingIsToldTheNumberNeeded() {
        Assessment assessment =
                scenario().set("applicant.counts.INHABITANTS", "4999").assess();
        assertThat(assessment).finding("OB-01", "LEITUNG").isViolated().isBecauseOf("inhabitants", "4999");
        Assertions.assertThat(assessment.findings())
                .filteredOn(finding -> finding.clause().id().equals("OB-01"))
                .flatMap(finding -> finding.remedies())
                .extracting(Remedy::kind)
                .containsOnly(Remedy.Kind.WITHDRAWAL);
    }

    /** Returns the report of a plan whose assistant leaves in the middle of the year, on one line. */
    private static String reported(UnaryOperator<Scenario> change) {
        Scenario leaving = scenario().set("positions[AUSHILFE].period.to", "2025-06-30");
        return TextReport.of(change.apply(leaving).assess(), LAW.whole(), Language.DE, Ink.PLAIN)
                .replaceAll("\\s+", " ");
    }

    @Test
    void whereNoMaximumIsKnownTheReportSaysOfEachStretchWhatIsPlannedOnIt() {
        Assertions.assertThat(reported(plan -> plan.remove("applicant.counts.INHABITANTS")))
                .contains("01.01.2025–30.06.2025 1,5 nicht bekannt offen")
                .contains("01.07.2025–31.12.2025 1 nicht bekannt offen");
    }

    @Test
    void whereNoMaximumHoldsTheReportShowsNoneAndTakesNoOtherFigureForOne() {
        Assertions.assertThat(reported(plan -> plan)).contains("== Höchstzahlen");
        Assertions.assertThat(reported(plan -> plan.set("applicant.counts.INHABITANTS", "80000")))
                .doesNotContain("== Höchstzahlen");
    }
}
