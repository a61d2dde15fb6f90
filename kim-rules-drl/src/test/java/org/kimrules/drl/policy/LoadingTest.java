package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    private void refused(String... faults) {
        assertThatThrownBy(() -> Policies.load(folder))
                .isInstanceOf(PolicyException.class)
                .hasMessage(String.join("\n", faults));
    }

    @Test
    void aRuleThatIsNotInTheInventoryIsRefused() throws IOException {
        edit("inventory.txt", "  B1-02-x: attached elsewhere with an approval\n", "");
        refused(B1_02
                + "check.drl:20:7: RULE_UNLISTED: found `rule B1-02-x: attached elsewhere with an approval`, expected"
                + " the same line in inventory.txt below " + B1_02 + "check.drl");
    }

    @Test
    void aRuleThatTheInventoryNamesAndNoFileHoldsIsRefused() throws IOException {
        edit(B1_02 + "check.drl", "rule \"B1-02-x: attached", "rule \"B1-02-x: linked");
        refused(
                "inventory.txt:27:3: RULE_MISSING: found `B1-02-x: attached elsewhere with an approval`; a rule of "
                        + B1_02 + "check.drl: did you mean B1-02-x: linked elsewhere with an approval?",
                B1_02
                        + "check.drl:20:7: RULE_UNLISTED: found `rule B1-02-x: linked elsewhere with an approval`, expected"
                        + " the same line in inventory.txt below " + B1_02 + "check.drl");
    }

    @Test
    void anUnknownFieldOfAClauseIsReportedWithTheFile() throws IOException {
        edit(B1_02 + "clause.md", "effect: REFUSE", "efect: REFUSE");
        refused(
                B1_02 + "clause.md:2: FIELD_MISSING: found `no effect`, expected the field effect",
                B1_02 + "clause.md:12:1: FIELD_UNKNOWN: found `efect`; did you mean effect?");
    }

    @Test
    void everyMistakeInTheRemediesOfAClauseIsReported() throws IOException {
        edit(
                B1_02 + "clause.md",
                "  r: [{obtain: approval}, {employer: [INTEGRATION_CENTRE]}]",
                "  r: [{obtain: permission}, {emploier: [INTEGRATION_CENTRE]}, {funds: rest, state: kinds}]");
        refused(
                B1_02
                        + "clause.md:32:16: CODE_UNKNOWN: found `remedies.r[0].obtain: permission`, expected one of: approval",
                B1_02 + "clause.md:32:30: FIELD_UNKNOWN: found `emploier`; did you mean employer?",
                B1_02
                        + "clause.md:32:71: CONTRADICTION: found `remedies.r[2].funds: rest`, expected exactly one word for"
                        + " each remedy",
                B1_02 + "clause.md:32:84: CODE_UNKNOWN: found `remedies.r[2].state: kinds`; did you mean kind?");
    }

    @Test
    void aRemedyNamesACodeOfTheVocabularyAndARuleWithAMessage() throws IOException {
        edit(
                B1_02 + "clause.md",
                "r: [{obtain: approval}, {employer: [INTEGRATION_CENTRE]}]",
                "r: [{employer: [INTEGRATION]}]");
        edit(B1_02 + "clause.md", "  u: [{state: kind}]", "  u2: [{state: kind}]");
        refused(
                B1_02
                        + "clause.md:32:19: CODE_UNKNOWN: found `remedies.r[0].employer[0]: INTEGRATION`, expected one of:"
                        + " INTEGRATION_CENTRE, MUNICIPAL_OFFICE, OTHER, MUNICIPAL_COMPANY, WELFARE_CARRIER, UNKNOWN",
                B1_02 + "clause.md:34:3: FIELD_UNKNOWN: found `u2`; did you mean u, r, s?");
    }

    @Test
    void nobodyCanObtainAnApprovalFromAnAuthorityThatIsNotNamed() throws IOException {
        edit(B1_02 + "clause.md", "authority: LAND_NRW", "authority: UNKNOWN");
        assertThatThrownBy(() -> Policies.load(folder))
                .hasMessageContaining("CODE_UNKNOWN: found `authority: UNKNOWN`, expected one of: ");
    }

    @Test
    void anEncodedClauseWithoutARuleFileIsRefused() throws IOException {
        edit("law/handlungskonzept-2020/KIM-01/clause.md", "status: JUDGED", "status: ENCODED");
        refused(
                "law/handlungskonzept-2020/KIM-01/clause.md:7:9: STAGE: found `ENCODED with no rule file`, expected exactly"
                        + " one of check.drl, limit.drl, grant.drl, cover.drl in its folder and in inventory.txt");
    }

    @Test
    void aFileThatLiesAFolderTooHighIsTakenForNoDocument() throws IOException {
        Files.writeString(folder.resolve("law/document.yaml"), "");
        edit("policy.yaml", "- luecke-2024\n", "- luecke-2042\n");
        refused(
                "policy.yaml:91:5: REFERENCE_DANGLING: found `documents[7]: luecke-2042`; the file law/luecke-2042/document.yaml; did you mean luecke-2024?");
    }

    @Test
    void aMisspeltKindOrCodeOfAClauseIsRefused() throws IOException {
        edit(B1_02 + "clause.md", "applies: {component: [B1]}", "applies: {componnet: [B1], role: [COORDINATOR]}");
        refused(
                B1_02 + "clause.md:11:11: FIELD_UNKNOWN: found `componnet`; did you mean component?",
                B1_02
                        + "clause.md:11:35: CODE_UNKNOWN: found `applies.role[0]: COORDINATOR`; did you mean COORDINATION?");
    }

    @Test
    void aClauseInAStageThatNeverSeesItsSubjectsIsRefused() throws IOException {
        edit(B1_02 + "clause.md", "subject: POSITION", "subject: YEAR");
        edit(B1_02 + "clause.md", "component: [B1]", "municipality: [DISTRICT]");
        refused(
                B1_02 + "clause.md:10:10: STAGE: found `YEAR in check.drl, which never sees one`, expected rules in"
                        + " cover.drl",
                "law/obergrenzen-b1-2020/O1-04/clause.md:14:21: CONTRADICTION: found `supersedes: B1-02, whose subject is"
                        + " YEAR`, expected a clause with the subject POSITION, as this one has");
    }

    @Test
    void whatIsPaidUnderOneItemIsHeldToOneClaim() throws IOException {
        edit("law/handlungskonzept-2020/B1-03/clause.md", "item: PERSONNEL", "item: WORKPLACE");
        String other =
                " CONTRADICTION: found `WORKPLACE with the claim for WORKPLACE`, expected no claim as in `B1-03-g: rate per"
                        + " full-time post and year, by months`, or another item";
        refused(Stream.of("10:7:", "22:7:", "34:7:", "46:7:")
                .map(place -> "law/richtlinie-b1-2020/D1-05/grant.drl:" + place + other)
                .toArray(String[]::new));
    }

    @Test
    void theFaultsOfAllFilesAreReportedAtOnceAndNoneIsReportedTwice() throws IOException {
        edit(B1_02 + "clause.md", "sentence:", "sentence: [");
        edit(B1_02 + "check.drl", "granted == true", "grantd == true");
        edit("law/handlungskonzept-2020/B1-03/grant.drl", "when\n", "whn\n");
        edit("law/handlungskonzept-2020/document.yaml", "evidence: ", "evidence: X");
        edit("parameters/B1/personnel.yaml", "unit: EUR", "unit: EURO");
        assertThatThrownBy(() -> Policies.load(folder))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place().orElseThrow().shown() + " " + fault.code())
                                .containsExactly(
                                        B1_02 + "check.drl:25:47 DRL_PROPERTY",
                                        B1_02 + "clause.md:4 SYNTAX",
                                        "law/handlungskonzept-2020/B1-03/grant.drl:12:1 DRL_SYNTAX",
                                        "law/handlungskonzept-2020/B1-03/grant.drl:23:1 DRL_SYNTAX",
                                        "law/handlungskonzept-2020/document.yaml:6:11 CODE_UNKNOWN",
                                        "parameters/B1/personnel.yaml:3:7 CODE_UNKNOWN"));
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
