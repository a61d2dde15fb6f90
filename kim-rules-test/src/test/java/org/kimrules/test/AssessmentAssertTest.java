package org.kimrules.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kimrules.test.AssessmentAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kimrules.authoring.cases.Law;
import org.kimrules.core.decision.Assessment;

/** Assertions in Java say the same as cases do, and a failure says what came out and why. */
class AssessmentAssertTest {

    private static final Scenario BASE = Scenario.of(Law.prebuilt("kim-nrw")).knownOn("2021-01-15");
    private static final Assessment FINE = BASE.assess();
    private static final Assessment ELSEWHERE =
            BASE.set("positions[KI-KOORDINATION].sponsor", "SOZIALAMT").assess();

    private static String failure(ThrowingCallable expectation) {
        return Assertions.catchThrowable(expectation).getMessage();
    }

    @Test
    void whatIsAsExpectedPasses() {
        assertThat(FINE).failsOnly().year(2020).gap().isZero();
        assertThat(FINE).finding("B1-02", "KI-KOORDINATION").isSatisfied().and().isSilentOn("B1-02", "SOZIALAMT-CM");
        assertThat(FINE).grantOf("KI-KOORDINATION", 2021).isExactly("55000.00");
        assertThat(ELSEWHERE)
                .finding("B1-02", "KI-KOORDINATION")
                .isExemptionRequired()
                .isAnsweredBy("r")
                .isBecauseOf("employer", "MUNICIPAL_OFFICE");
        assertThat(BASE.without("B1.personnel").knownOn("2020-09-03").assess())
                .grantOf("KI-KOORDINATION", 2020)
                .isUndecided();
        assertThat(BASE.remove("positions[AUSLAENDERAMT-HALB]").assess())
                .year(2020)
                .cost()
                .isExactly("55000.00");
    }

    @Test
    void aWrongFindingIsShownWithWhatItRestsOn() {
        Assertions.assertThat(failure(() -> assertThat(ELSEWHERE)
                        .finding("B1-02", "KI-KOORDINATION")
                        .isViolated()))
                .contains(
                        "known on: 2021-01-15",
                        "clause: B1-02, ",
                        "subject: KI-KOORDINATION",
                        "expected: VIOLATED",
                        "but was: EXEMPTION_REQUIRED by B1-02-r: attached elsewhere, approval not yet granted",
                        "because:",
                        "sponsors[SOZIALAMT].kind");
    }

    @Test
    void aWrongAmountIsShownAsACalculation() {
        Assertions.assertThat(failure(
                        () -> assertThat(FINE).grantOf("KI-KOORDINATION", 2021).isExactly("54999.99")))
                .contains(
                        "amount: grant of KI-KOORDINATION/2021", "expected: 54999.99", "but was: 55000.00", "because:");
    }

    @Test
    void aClauseThatIsSilentSaysWhy() {
        Assertions.assertThat(failure(
                        () -> assertThat(FINE).finding("B1-02", "SOZIALAMT-CM").isSatisfied()))
                .contains("expected: one finding", "but was: no finding", "because:", "component");
    }

    @Test
    void aSubjectThatThePlanDoesNotHaveIsNoSilence() {
        Assertions.assertThat(failure(() -> assertThat(FINE).isSilentOn("B1-02", "SOZIALAMT-CN")))
                .contains("expected: a subject of the plan", "did you mean SOZIALAMT-CM");
    }

    @Test
    void clausesThatFailUnexpectedlyAreExplained() {
        Assertions.assertThat(failure(() -> assertThat(ELSEWHERE).failsOnly("B1-02")))
                .contains("expected: [B1-02]", "but was: [B1-02, ");
    }

    @Test
    void aTestClassHasToNameAPolicy() {
        assertThatThrownBy(new PolicyTests() {}::policy)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@PolicyTest");
    }
}
