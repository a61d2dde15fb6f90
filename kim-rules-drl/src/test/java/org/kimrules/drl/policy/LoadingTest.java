package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.Plans;

/** A policy that is not whole is refused with the file and the reason, and a policy that contradicts itself decides nothing. */
class LoadingTest {

    private static final String B1_02 = "law/handlungskonzept-2020/B1-02/";

    @TempDir
    private Path policies;

    private PolicyCopy copy;
    private Path folder;

    @BeforeEach
    void copyThePolicyAndItsLayer() throws IOException {
        copy = PolicyCopy.into(policies);
        folder = copy.folder();
    }

    private void edit(String file, String before, String after) throws IOException {
        copy.edit(file, before, after);
    }

    @Test
    void aPolicyThatIsNotOnTheClassPathIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> Policies.load("kim-nrv"))
                .isInstanceOf(PolicyException.class)
                .hasMessage("no policy `kim-nrv`, there are [kim-nrw]");
    }

    @Test
    void aRuleThatIsNotInTheInventoryIsRefused() throws IOException {
        edit("inventory.txt", "  B1-02-x: attached elsewhere with an approval\n", "");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("the loaded rules differ from the inventory: missing [], not listed"
                        + " [B1-02-x: attached elsewhere with an approval]");
    }

    @Test
    void aRuleThatTheInventoryNamesAndNoFileHoldsIsRefused() throws IOException {
        edit(B1_02 + "check.drl", "rule \"B1-02-x: attached", "rule \"B1-02-x: linked");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessageContaining("missing [B1-02-x: attached elsewhere with an approval]");
    }

    @Test
    void aSyntaxErrorIsReportedWithFileAndLine() throws IOException {
        edit(B1_02 + "check.drl", "insert( exempted( $s ) );", "insert( exempted( $t ) );");
        assertThatThrownBy(() -> Policies.load(folder))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the rules do not compile")
                .hasMessageContaining("B1-02-x");
    }

    @Test
    void anUnknownFieldOfAClauseIsReportedWithTheFile() throws IOException {
        edit(B1_02 + "clause.md", "effect: REFUSE", "efect: REFUSE");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessageContaining("`" + B1_02 + "clause.md` is refused")
                .hasMessageContaining("FIELD_UNKNOWN at `efect`")
                .hasMessageContaining("FIELD_MISSING at `effect`");
    }

    @Test
    void everyMistakeInTheRemediesOfAClauseIsReported() throws IOException {
        edit(
                B1_02 + "clause.md",
                "  r: [{obtain: approval}, {employer: [INTEGRATION_CENTRE]}]",
                "  r: [{obtain: permission}, {emploier: [INTEGRATION_CENTRE]}, {funds: rest, state: kinds}]");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessageContaining("`" + B1_02 + "clause.md` is refused")
                .hasMessageContaining("CODE_UNKNOWN at `remedies.r[0].obtain`")
                .hasMessageContaining("FIELD_UNKNOWN at `remedies.r[1].emploier`")
                .hasMessageContaining("CONTRADICTION at `remedies.r[2]")
                .hasMessageContaining("CODE_UNKNOWN at `remedies.r[2].state`");
    }

    @Test
    void aRemedyNamesACodeOfTheVocabularyAndARuleWithAMessage() throws IOException {
        edit(B1_02 + "clause.md", "{employer: [INTEGRATION_CENTRE]}]", "{employer: [CENTRE]}]");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessageStartingWith("clause B1-02 names the employer `CENTRE`, but the vocabulary has ");
        edit(B1_02 + "clause.md", "{employer: [CENTRE]}]", "{employer: [INTEGRATION_CENTRE]}]");
        edit(B1_02 + "clause.md", "  u: [{state: kind}]", "  u2: [{state: kind}]");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("clause B1-02 has remedies for [u2], but messages only for [r, s, u, v, x]");
    }

    @Test
    void anEncodedClauseWithoutARuleFileIsRefused() throws IOException {
        edit("law/handlungskonzept-2020/KIM-01/clause.md", "status: JUDGED", "status: ENCODED");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("clause KIM-01 is ENCODED and has rules in the stages []");
    }

    @Test
    void aMisspeltKindOrCodeOfAClauseIsRefused() throws IOException {
        edit(B1_02 + "clause.md", "applies: {component: [B1]}", "applies: {componnet: [B1]}");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("clause B1-02 names the componnet `B1`, but the vocabulary has []");
        edit(B1_02 + "clause.md", "applies: {componnet: [B1]}", "applies: {component: [B7]}");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("clause B1-02 names the component `B7`, but the vocabulary has [B1, B2, B3]");
    }

    @Test
    void aClauseInAStageThatNeverSeesItsSubjectsIsRefused() throws IOException {
        edit(B1_02 + "clause.md", "subject: POSITION", "subject: YEAR");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessage("clause B1-02 speaks about a YEAR, which the stage CHECK does not answer");
    }

    @Test
    void aNoThatIsKnownLiftsNoReservation() throws IOException {
        edit("parameters/B1/directive-adopted.yaml", "value: true", "value: false");
        edit("parameters/B1/directive-adopted.yaml", "knownFrom: 2020-11-30", "knownFrom: 2020-09-01");
        Policy refused = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file("-exempted"), refused);
        assertThat(Bielefeld.findings(refused.assess(plan, Bielefeld.DECISION), "B1-04"))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.UNDECIDED);
    }

    @Test
    void aWayOfRoundingThatIsNotSupportedIsAFaultOfThePolicy() throws IOException {
        edit("../grant-law-nrw/parameters/GRANT/rounding.yaml", "HALF_UP", "CEILING");
        Policy rounding = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file(""), rounding);
        assertThatThrownBy(() -> rounding.assess(plan, Bielefeld.DECISION))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("`GRANT.rounding` is CEILING, supported are ");
    }

    @Test
    void twoAnswersForOneSubjectAreAnErrorThatNamesBothRules() throws IOException {
        edit(B1_02 + "check.drl", "slice == $s, refused == true", "slice == $s, refused == false");
        Policy contradictory = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file(""), contradictory);
        assertThatThrownBy(() -> contradictory.assess(plan, Bielefeld.DECISION))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "clause B1-02 has several answers by `B1-02-r: attached elsewhere, approval not yet"
                                + " granted`, `B1-02-v: attached elsewhere, approval refused`");
    }

    @Test
    void noAnswerForASubjectIsAnErrorThatNamesTheClause() throws IOException {
        edit(B1_02 + "check.drl", "slice == $s, open == true", "slice == $s, refused == true");
        Policy silent = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file(""), silent);
        assertThatThrownBy(() -> silent.assess(plan, Bielefeld.DECISION))
                .hasMessageContaining("clause B1-02 has no answer for");
    }

    @Test
    void aRateThatIsNotKnownLeavesTheGrantUndecidedAndNamesTheParameter() throws IOException {
        edit("parameters/B2/personnel.yaml", "2022-12-31, knownFrom: 2020-07-07", "2020-12-31, knownFrom: 2020-07-07");
        Policy ending = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file(""), ending);
        assertThat(ending.assess(plan, Bielefeld.DECISION).positions())
                .filteredOn(position -> position.id().equals("SOZIALAMT-CM"))
                .flatExtracting(position -> position.grants())
                .filteredOn(grant -> grant.year() == 2021)
                .allSatisfy(grant -> {
                    assertThat(grant.amount()).isEqualTo(EuroRange.atLeast(Euro.ZERO));
                    assertThat(grant.missing()).containsExactly("B2.personnel");
                });
    }
}
