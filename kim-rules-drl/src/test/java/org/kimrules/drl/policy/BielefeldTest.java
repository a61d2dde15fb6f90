package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** What the audit of the council paper of 3 September 2020 finds. */
class BielefeldTest {

    private final Assessment paper = Bielefeld.assess("");

    private static EuroRange euro(String amount) {
        return EuroRange.exactly(Euro.of(amount));
    }

    private static Optional<Money> gap(String amount) {
        return Optional.of(Euro.of(amount));
    }

    private static YearResult year(int year, String cost, String grant, String conditional, String ownFunds) {
        return new YearResult(year, euro(cost), euro(grant), Euro.of(conditional), Euro.of(ownFunds), List.of());
    }

    private static LineResult line(String line, int year, String cost, String revenue) {
        return new LineResult(line, year, euro(cost), euro(revenue), List.of());
    }

    @Test
    void costGrantAndGapComeOutToTheCent() {
        assertThat(paper.years())
                .containsExactly(
                        year(2020, "285000.00", "261250.00", "41250.00", "55000.00"),
                        year(2021, "660000.00", "605000.00", "605000.00", "55000.00"));
        assertThat(paper.years()).extracting(YearResult::gap).containsExactly(gap("23750.00"), gap("55000.00"));
    }

    @Test
    void everyBudgetLineHasTheNetThatFollowsFromItsBookings() {
        assertThat(paper.lines())
                .containsExactly(
                        line("11.01.27", 2020, "30000.00", "41250.00"),
                        line("11.01.27", 2021, "120000.00", "165000.00"),
                        line("11.05.03.04.0001", 2020, "247500.00", "220000.00"),
                        line("11.05.03.04.0001", 2021, "510000.00", "440000.00"),
                        line("11.05.06", 2020, "7500.00", "0.00"),
                        line("11.05.06", 2021, "30000.00", "0.00"));
        assertThat(paper.lines())
                .extracting(LineResult::net)
                .containsExactly(
                        gap("11250.00"),
                        gap("45000.00"),
                        gap("-27500.00"),
                        gap("-70000.00"),
                        gap("-7500.00"),
                        gap("-30000.00"));
    }

    @Test
    void twoApprovalsAreRequiredAndNoneForCaseManagement() {
        assertThat(paper.requiredApprovals())
                .extracting(
                        approval -> approval.clause().id(),
                        RequiredApproval::positions,
                        RequiredApproval::authority,
                        RequiredApproval::state)
                .containsExactly(
                        tuple("B1-02", List.of("REGE-STEUERUNG"), "LAND_NRW", RequiredApproval.State.NOT_REQUESTED),
                        tuple(
                                "B1-02",
                                List.of("SOZIALAMT-STEUERUNG"),
                                "LAND_NRW",
                                RequiredApproval.State.NOT_REQUESTED));
        assertThat(paper.blocked()).isTrue();
        assertThat(paper.verdict()).isEqualTo(Verdict.ELIGIBLE_SUBJECT_TO);
    }

    @Test
    void supervisionOfCaseManagementHangsOnAPositionWhoseApprovalIsOpenAndStartsTooLate() {
        assertThat(Bielefeld.findings(paper, "B2-06"))
                .extracting(finding -> finding.subject().id(), Finding::outcome)
                .containsExactly(
                        tuple("SOZIALAMT-CM", Outcome.UNDECIDED),
                        tuple("TRAEGER-CM-1", Outcome.UNDECIDED),
                        tuple("TRAEGER-CM-2", Outcome.UNDECIDED));
        assertThat(Bielefeld.lines(paper, "B2-07"))
                .contains("SOZIALAMT-CM VIOLATED: The position starts on 2020-07-01, the position with the technical"
                        + " supervision (Strategische Steuerung beim Sozialamt) only on 2020-10-01.");
    }

    @Test
    void fiftyFiveThousandPerYearIsTrueForTheSecondYearOnly() {
        assertThat(Bielefeld.lines(paper, "BUD-05"))
                .hasSize(19)
                .filteredOn(line -> line.startsWith("REST/"))
                .containsExactly(
                        "REST/2020 VIOLATED: 2020: 23,750.00 EUR instead of 55,000.00 EUR (Beschlusspunkt 4, letzter Satz:"
                                + " verbleibender Mehraufwand von 55.000 pro Jahr); off by 31,250.00 EUR.",
                        "REST/2021 SATISFIED: 2021: 55,000.00 EUR confirmed (Beschlusspunkt 4, letzter Satz:"
                                + " verbleibender Mehraufwand von 55.000 pro Jahr).");
        assertThat(Bielefeld.findings(paper, "BUD-05").filter(finding -> finding.outcome() == Outcome.SATISFIED))
                .hasSize(18);
    }

    @Test
    void ownFundsAreConfirmedForTheSecondYearAndTooHighForTheFirst() {
        assertThat(Bielefeld.lines(paper, "BUD-04"))
                .containsExactly(
                        "170/2020 VIOLATED: Unit 170, 2020: own funds of 10,000.00 EUR, needed are only 2,500.00 EUR;"
                                + " that is 7,500.00 EUR too much.",
                        "170/2021 SATISFIED: Unit 170, 2021: own funds of 10,000.00 EUR, as needed.",
                        "500/2020 VIOLATED: Unit 500, 2020: own funds of 45,000.00 EUR, needed are only 21,250.00 EUR;"
                                + " that is 23,750.00 EUR too much.",
                        "500/2021 SATISFIED: Unit 500, 2021: own funds of 45,000.00 EUR, as needed.");
    }

    @Test
    void revenueOfTwoPositionsIsBookedInAnotherLineThanTheirCost() {
        assertThat(Bielefeld.findings(paper, "BUD-02").filter(finding -> finding.outcome() == Outcome.VIOLATED))
                .extracting(finding -> finding.subject().id())
                .containsExactly("REGE-STEUERUNG", "SOZIALAMT-STEUERUNG");
    }

    @Test
    void theThirdBudgetLineIsNotAnnouncedInTheHeader() {
        assertThat(Bielefeld.findings(paper, "BUD-03").filter(finding -> finding.outcome() == Outcome.VIOLATED))
                .extracting(finding -> finding.subject().id())
                .containsExactly("11.05.06");
    }

    @Test
    void caseManagementCostsMoneyBeforeTheCouncilDecides() {
        assertThat(Bielefeld.findings(paper, "DEC-03").filter(finding -> finding.outcome() == Outcome.VIOLATED))
                .extracting(finding -> finding.subject().id())
                .containsExactly("SOZIALAMT-CM", "TRAEGER-CM-1", "TRAEGER-CM-2");
    }

    @Test
    void bothReservationsAreOpenAndTheEarlierSittingOnASaturdayIsRemarked() {
        assertThat(Bielefeld.lines(paper, "DEC-05"))
                .containsExactly(
                        "LANDESHAUSHALT UNDECIDED: component 2 (case management): Verlängerung über 2020 hinaus unter dem"
                                + " Vorbehalt des Haushaltsgesetzgebers; open for 2021.",
                        "RICHTLINIE UNDECIDED: component 1 (strategic management): vorbehaltlich der Verabschiedung der"
                                + " Landesrichtlinie; open for 2020, 2021.");
        assertThat(Bielefeld.findings(paper, "DEC-04").filter(finding -> finding.outcome() == Outcome.VIOLATED))
                .extracting(finding -> finding.subject().id())
                .containsExactly("Integrationsrat/2020-02-29");
    }

    @Test
    void onTheDayOfTheDecisionOnlyThePaidLumpSumOfTheFirstYearIsUnconditional() {
        assertThat(Bielefeld.lines(paper, "BUD-07"))
                .containsExactly(
                        "2020 UNDECIDED: 2020: of a grant of 261,250.00 EUR, 220,000.00 EUR are unconditional; 41,250.00 EUR hang"
                                + " on open approvals or reservations.",
                        "2021 UNDECIDED: 2021: of a grant of 605,000.00 EUR, 0.00 EUR are unconditional; 605,000.00 EUR hang on"
                                + " open approvals or reservations.");
        assertThat(Bielefeld.lines(paper, "B2-11"))
                .contains("B2/2020 SATISFIED: For 2020 220,000.00 EUR have been paid out; that covers the grant of"
                        + " 220,000.00 EUR.");
    }

    /** The paper plans to the end of 2021; a year later two whole years in a row have the same amount. */
    @Test
    void theSameAmountInTwoYearsIsSaidOfEachYear(@TempDir Path folder) throws IOException {
        String longer = Files.readString(Bielefeld.file("")).replace("to: 2021-12-31", "to: 2022-12-31");
        Path file = Files.writeString(folder.resolve("longer.yaml"), longer);
        Assessment assessment = Bielefeld.POLICY.assess(Plans.read(file, Bielefeld.POLICY), Bielefeld.DECISION);
        assertThat(Bielefeld.findings(assessment, "B2-01")
                        .filter(finding -> finding.subject().id().equals("TRAEGER-CM-1")))
                .extracting(
                        finding -> finding.subject().period().orElseThrow(),
                        finding -> finding.facts().get("amount"))
                .containsExactly(
                        tuple(days("2020-07-01", "2020-12-31"), Value.of(Euro.of("27500.00"))),
                        tuple(days("2021-01-01", "2021-12-31"), Value.of(Euro.of("55000.00"))),
                        tuple(days("2022-01-01", "2022-12-31"), Value.of(Euro.of("55000.00"))));
    }

    private static Period days(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void withBothApprovalsGrantedNothingBlocks() {
        Assessment exempted = Bielefeld.assess("-exempted");
        assertThat(exempted.requiredApprovals()).isEmpty();
        assertThat(exempted.blocked()).isFalse();
        assertThat(exempted.years()).isEqualTo(paper.years());
    }

    @Test
    void aCarrierPositionAttachedToTheMigrationAdviceIsRefusedAndNoOther() {
        Assessment attached = Bielefeld.assess("-mbe");
        assertThat(attached.positions().stream().filter(position -> position.verdict() == Verdict.NOT_ELIGIBLE))
                .extracting(PositionResult::id)
                .containsExactly("TRAEGER-CM-2");
        assertThat(Bielefeld.findings(attached, "B2-04").filter(finding -> finding.outcome() == Outcome.VIOLATED))
                .extracting(finding -> finding.subject().id())
                .containsExactly("TRAEGER-CM-2");
        assertThat(attached.years())
                .extracting(YearResult::grant)
                .containsExactly(euro("233750.00"), euro("550000.00"));
        assertThat(attached.years()).extracting(YearResult::gap).containsExactly(gap("51250.00"), gap("110000.00"));
    }
}
