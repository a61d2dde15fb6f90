package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.cure.Cure.Edit;
import org.kimrules.core.cure.Cure.Limits;
import org.kimrules.core.cure.Cure.Proof;
import org.kimrules.core.cure.Cure.Result;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.time.AsOf;

/** What is proposed for the plans of the examples, as known on the day of their decision. */
class CuresTest {

    private static final Policy POLICY = Policies.load("kim-nrw");

    private static Cure cure(String name) {
        GrantPlan plan = Plans.read(Path.of("plans", name + ".yaml"), POLICY);
        return Cure.of(plan, POLICY, asOf(plan), Limits.of(1000));
    }

    private static AsOf asOf(GrantPlan plan) {
        return AsOf.knownOn(plan.decidedOn().orElseThrow());
    }

    private static List<String> edits(Cure cure) {
        return cure.steps().stream()
                .flatMap(step -> cure.edits(step).stream())
                .map(CuresTest::written)
                .toList();
    }

    private static String written(Edit edit) {
        return edit.path() + ": " + edit.from().map(Json::plain).orElse("-") + " -> "
                + edit.to().map(Json::plain).orElse("-");
    }

    @Test
    void bielefeldNeedsTheTwoApprovals() {
        assertThat(edits(cure("bielefeld-2020")))
                .containsExactly(
                        "exemptions[B1-02/REGE-STEUERUNG]: - -> LAND_NRW",
                        "exemptions[B1-02/SOZIALAMT-STEUERUNG]: - -> LAND_NRW");
    }

    @Test
    void aPostThatIsAttachedToAnExcludedServiceIsDetachedAndNoOwnFundsAreAsked() {
        assertThat(edits(cure("bielefeld-2020-mbe")))
                .containsExactly(
                        "exemptions[B1-02/REGE-STEUERUNG]: - -> LAND_NRW",
                        "exemptions[B1-02/SOZIALAMT-STEUERUNG]: - -> LAND_NRW",
                        "positions[TRAEGER-CM-2].service: MBE -> NONE");
    }

    @Test
    void aGapIsFilledToTheCentByTheUnitsThatLackOwnFunds() {
        Cure cure = cure("bielefeld-2020-gap");
        assertThat(edits(cure))
                .containsExactly(
                        "budget.ownFunds[170/2021/UNKNOWN].amount: 9000.01 -> 10000.00",
                        "budget.ownFunds[500/2021/UNKNOWN].amount: 32500.00 -> 45000.00");
        assertThat(cure.after().years().get(1).ownFunds().toString()).isEqualTo("EUR 55000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bielefeld-2020", "bielefeld-2020-mbe", "bielefeld-2020-gap"})
    void noLighterProposalPassesAndTheChangedPlanIsAssessedGreen(String name) {
        Cure cure = cure(name);
        assertThat(cure.result()).isEqualTo(Result.CURED);
        assertThat(cure.proof()).isEqualTo(Proof.SMALLEST);
        assertThat(cure.before().blocked()).isTrue();
        assertThat(POLICY.assess(cure.after().plan(), asOf(cure.before().plan()))
                        .blocked())
                .isFalse();
    }
}
