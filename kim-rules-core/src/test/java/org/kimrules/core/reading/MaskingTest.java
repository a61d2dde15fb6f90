package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Refused;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.GrantPlan.Privacy;
import org.kimrules.core.privacy.FreeTexts;
import org.kimrules.core.text.Text;

/** Free texts can be masked, and nothing else. */
class MaskingTest {

    private static final String PLAN = TwoWays.file(
            "sponsors", "{id: FW, name: Caritas, kind: CARRIER}",
            "exemptions",
                    "{id: E1, clause: S-02, positions: [P0], state: REQUESTED, authority: BRA, reference: Frau Muster}",
            "reservations", "{id: R1, text: wie besprochen, component: B1, years: [2020], awaits: S.personnel}",
            "meetings", "{name: Rat, body: COUNCIL, date: 2020-09-03, act: DECIDES}",
            "meetings", "{name: Rat, body: COUNCIL, date: 2020-09-01, act: RECOMMENDS}",
            "claims", "{id: C1, text: Seite 2, kind: COST, years: [2020], amount: 1}");

    private static GrantPlan masked(GrantPlan plan, String... marks) {
        return PlanDocument.of(plan).masked(List.of(marks)).toPlan(TwoWays.POLICY);
    }

    @Test
    void theMarkedTextsGiveWayToNumberedWordsAndTheirPlacesAreListed() {
        GrantPlan masked =
                masked(TwoWays.read(PLAN), "sponsors[FW].name", "meetings[*].name", "exemptions[E1].reference");
        assertThat(masked.sponsor("FW").name()).isEqualTo("[███ 1]");
        assertThat(masked.sponsor("KI").name()).isEqualTo("Integrationszentrum");
        assertThat(masked.exemptions().get(0).reference()).contains("[███ 2]");
        assertThat(masked.meetings()).extracting("name").containsExactly("[███ 3]", "[███ 3]");
        assertThat(masked.privacy())
                .isEqualTo(new Privacy(
                        List.of(),
                        List.of(
                                "sponsors[FW].name",
                                "exemptions[E1].reference",
                                "meetings[0].name",
                                "meetings[1].name")));
    }

    @Test
    void everyPlaceCanBeMaskedAndNothingIsLeftOfItsText() {
        GrantPlan masked = masked(TwoWays.read(PLAN), FreeTexts.places().toArray(String[]::new));
        assertThat(PlanDocument.of(masked).root().toString())
                .doesNotContain(
                        "Beispielplan",
                        "Musterstadt",
                        "Integrationszentrum",
                        "Caritas",
                        "Stelle",
                        "Frau",
                        "besprochen",
                        "Rat",
                        "Seite");
        assertThat(masked.privacy().masked()).hasSize(11);
    }

    @Test
    void whatIsMaskedStaysMaskedAndTheNextNumberIsANewOne() {
        GrantPlan once = masked(TwoWays.read(PLAN), "sponsors[FW].name");
        GrantPlan twice = masked(once, "sponsors[FW].name", "budget.claims[C1].text");
        assertThat(twice.sponsor("FW").name()).isEqualTo("[███ 1]");
        assertThat(twice.budget().claims().get(0).text()).isEqualTo("[███ 2]");
        assertThat(twice.privacy().masked()).containsExactly("sponsors[FW].name", "budget.claims[C1].text");
    }

    @Test
    void marksOfThePlanAreReadBothWays() {
        GrantPlan plan = TwoWays.accepted(
                TwoWays.file() + "personal: [\"sponsors[*].name\", applicant.name]\n",
                builder -> builder.personal("sponsors[*].name", "applicant.name"));
        assertThat(plan.privacy()).isEqualTo(new Privacy(List.of("sponsors[*].name", "applicant.name"), List.of()));
    }

    @Test
    void aMarkOfSomethingElseIsRefusedWithWhatWouldBeRight() {
        assertThat(TwoWays.refused(
                        TwoWays.file()
                                + "personal: [applicant.kind, \"sponsors[XI].name\", title, \"positions[*].fte\"]\n",
                        builder ->
                                builder.personal("applicant.kind", "sponsors[XI].name", "title", "positions[*].fte")))
                .containsExactly(
                        TwoWays.problem(
                                ProblemCode.REFERENCE_DANGLING,
                                "personal[0]",
                                "applicant.kind",
                                "meinten Sie applicant.name?",
                                "did you mean applicant.name?"),
                        TwoWays.problem(
                                ProblemCode.REFERENCE_DANGLING,
                                "personal[1]",
                                "sponsors[XI].name",
                                "meinten Sie sponsors[KI].name?",
                                "did you mean sponsors[KI].name?"),
                        TwoWays.problem(
                                ProblemCode.REFERENCE_DANGLING,
                                "personal[3]",
                                "positions[*].fte",
                                "meinten Sie positions[*].title?",
                                "did you mean positions[*].title?"));
    }

    @Test
    void aPlaceThatIsSaidToBeMaskedHoldsANeutralWord() {
        assertThat(TwoWays.refused(TwoWays.file() + "masked: [title]\n"))
                .containsExactly(TwoWays.problem(
                        ProblemCode.REFERENCE_DANGLING,
                        "masked[0]",
                        "title",
                        "der Ort eines Textes wie [███ 1]",
                        "the place of a text such as [███ 1]"));
    }

    @Test
    void aTextThatHoldsAMaskedOneHasToBeMaskedToo() {
        assertThat(Refused.by(
                        () -> masked(TwoWays.read(PLAN.replace("Seite 2", "Caritas Seite 2")), "sponsors[FW].name")))
                .containsExactly(new Problem(
                        ProblemCode.MASK_INCOMPLETE,
                        "budget.claims[C1].text",
                        OptionalInt.empty(),
                        "Caritas Seite 2",
                        Text.of("auch budget.claims[C1].text schwärzen", "mask budget.claims[C1].text too")));
    }
}
