package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.Verdict;

/** The council paper of Bielefeld, read on 31 December 2020, when the first directive and its maxima were known. */
class BielefeldAfterwardsTest {

    private static final String PLAN = "bielefeld-2020.yaml";

    private static final String KNOWN_ON = "2020-12-31";

    private static final String ASSISTANCE = """
              - id: KI-ASSISTENZ
                title: Verwaltungsassistenz beim KI
                component: B1
                role: ADMINISTRATIVE_ASSISTANCE
                sponsor: KI
                service: NONE
                fte: 0.5
                period: {from: 2020-10-01, to: 2021-12-31}
                costPerFteYear: 60000.00
                booking: {cost: "11.01.27", revenue: "11.01.27", ownShare: "170"}
            """;

    private final View paper = View.of(Reports.plan(PLAN), KNOWN_ON);

    private static View filed(String day) {
        String application = "applications: [{component: B1, years: [2020, 2021], filedOn: " + day + "}]\n\nmeetings:";
        return View.of(Reports.plan(PLAN, "meetings:", application), KNOWN_ON);
    }

    /** Two people in place of one; the claims of the paper go on naming the first. */
    private static View sharedBy(String fte) {
        String first = ASSISTANCE.replace("fte: 0.5", "fte: " + fte);
        String second = first.replace("id: KI-ASSISTENZ", "id: KI-ASSISTENZ-2");
        return View.of(Reports.plan(PLAN, ASSISTANCE, first + second), KNOWN_ON);
    }

    @Test
    void theGrantOf2021Is600000AndTheGap60000() {
        // 605,000 as the paper has it, less 27,500 - 22,500 for the assistance
        assertThat(paper.grant(2021)).isEqualTo("600000.00");
        assertThat(paper.gap(2021)).isEqualTo("60000.00");
        assertThat(paper.answers("GL-02")).containsExactly("SATISFIED 2020", "VIOLATED 2021");
    }

    @Test
    void thePositionsOfTheIntegrationCentreGet105000TogetherIn2021() {
        assertThat(paper.grant("KI-KOORDINATION", 2021)).isEqualTo("82500.00");
        assertThat(paper.grant("KI-ASSISTENZ", 2021)).isEqualTo("22500.00");
    }

    @Test
    void theGrantOf2020LiesBetweenTwoBoundsForNobodyKnowsWhatTheAssistanceGets() {
        assertThat(paper.grant("KI-ASSISTENZ", 2020)).isEqualTo("5625.00..6875.00");
        assertThat(paper.missing("KI-ASSISTENZ", 2020)).containsExactly("B1.assistance");
        assertThat(paper.grant(2020)).isEqualTo("260000.00..261250.00");
    }

    @Test
    void workplaceMoneyOf29100CouldBeAskedForIn2021() {
        // 3.0 x 9,700; for 2020 from 25 November on: 3.0 x 9,700 x 1.2 / 12
        assertThat(paper.chances()).containsExactly("D1-05 WORKPLACE 2020 2910.00", "D1-05 WORKPLACE 2021 29100.00");
    }

    @Test
    void bothMaximaAreUsedInFull() {
        assertThat(paper.says("O1-02"))
                .contains("Mit dieser Stelle ist die Höchstzahl von 2,5 VZÄ Koordination ausgeschöpft.");
        assertThat(paper.says("O1-03"))
                .containsExactly("Mit dieser Stelle ist die Höchstzahl von 0,5 VZÄ Verwaltungsassistenz ausgeschöpft.");
        assertThat(paper.answers("O1-02")).allMatch(answer -> answer.startsWith("SATISFIED"));
    }

    @Test
    void componentOneStartsBeforeAnythingCouldBeApproved() {
        assertThat(paper.answers("D1-06"))
                .containsExactly(
                        "VIOLATED KI-ASSISTENZ",
                        "VIOLATED KI-KOORDINATION",
                        "VIOLATED REGE-STEUERUNG",
                        "VIOLATED SOZIALAMT-STEUERUNG");
        assertThat(paper.says("D1-06"))
                .singleElement()
                .asString()
                .startsWith("Die Stelle beginnt am 01.10.2020, also vor der Richtlinie vom 25.11.2020");
    }

    @Test
    void thePaperNamesNoApplicationAndTheDeadlineOfThe28thOfDecemberHasPassed() {
        assertThat(paper.answers("O1-10")).containsExactly("UNDECIDED B1/2020", "UNDECIDED B1/2021");
        assertThat(paper.says("O1-10")).allMatch(text -> text.startsWith("Die Frist ist am 28.12.2020 abgelaufen"));
    }

    @Test
    void anApplicationOfThe28thIsInTimeAndOneOfThe29thIsNot() {
        assertThat(filed("2020-12-28").answers("O1-10")).containsExactly("SATISFIED B1/2020", "SATISFIED B1/2021");
        assertThat(filed("2020-12-29").answers("O1-10")).containsExactly("VIOLATED B1/2020", "VIOLATED B1/2021");
    }

    @Test
    void ofTwelveThousandClaimedForAWorkplaceThatCostsEightThousandEightThousandAreGranted() {
        String coordination = "title: Koordinierungsstelle beim KI\n";
        String expense = "    expenses: [{item: WORKPLACE, year: 2021, cost: 8000.00, claimed: 12000.00}]\n";
        View claiming = View.of(Reports.plan(PLAN, coordination, coordination + expense), KNOWN_ON);
        assertThat(claiming.item("KI-KOORDINATION", 2021, "WORKPLACE")).isEqualTo("8000.00");
        assertThat(claiming.grant("KI-KOORDINATION", 2021)).isEqualTo("90500.00");
        // the ceiling of the position is 1.5 x 9,700 = 14,550
        assertThat(claiming.chances()).contains("D1-05 WORKPLACE 2021 21100.00");
    }

    @Test
    void twoPeopleWhoShareTheAssistanceGet11250Each() {
        View shared = sharedBy("0.25");
        assertThat(shared.grant("KI-ASSISTENZ", 2021)).isEqualTo("11250.00");
        assertThat(shared.grant("KI-ASSISTENZ-2", 2021)).isEqualTo("11250.00");
    }

    @Test
    void twoHalfPositionsOfAssistanceAreCutToOne() {
        View twice = sharedBy("0.5");
        assertThat(twice.grant("KI-ASSISTENZ", 2021)).isEqualTo("22500.00");
        assertThat(twice.grant("KI-ASSISTENZ-2", 2021)).isEqualTo("0.00");
        assertThat(twice.answers("O1-03")).containsExactly("SATISFIED KI-ASSISTENZ", "VIOLATED KI-ASSISTENZ-2");
        assertThat(twice.verdict("KI-ASSISTENZ-2")).isEqualTo(Verdict.NOT_ELIGIBLE);
    }
}
