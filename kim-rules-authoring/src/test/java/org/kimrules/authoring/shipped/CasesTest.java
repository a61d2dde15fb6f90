package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.expect.Worse;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.time.AsOf;

/**
 * Holds the answer to every case to a second opinion and its remedies to what they promise. That each case comes out as it
 * says, and what the cases prove, is tested in kim-rules-test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    /** The first day on which nothing that the base plan waits for is open. */
    private static final AsOf SETTLED = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private ShippedLaw run;
    private List<Case> cases;

    @BeforeAll
    void readAllCasesOnce() {
        run = new ShippedLaw();
        cases = run.suite().cases();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsTheSecondOpinionSays() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    assertThat(run.differences(one)).as(one.place()).isEmpty();
                }));
    }

    @Test
    void theBasePlanFailsNoClauseOnceAllIsSettled() {
        Policy policy = run.law().whole();
        assertThat(Worse.clauses(policy.assess(run.suite().basePlan(policy), SETTLED)))
                .isEmpty();
    }

    @Test
    void everyFindingOfEveryCaseThatIsNotFineSaysWhatWouldCureIt() {
        assertThat(cases.stream().flatMap(run::withoutRemedy)).isEmpty();
    }

    @Test
    void everyRemedyThatAPlanCanShowCuresItsFinding() {
        assertThat(cases.stream().flatMap(run::uselessRemedies)).isEmpty();
        assertThat(cases.stream().flatMap(run::triedRemedies).distinct())
                .containsExactlyInAnyOrder(
                        Kind.APPROVAL, Kind.CHANGE, Kind.SUPPLY, Kind.FUNDS, Kind.CORRECTION, Kind.WITHDRAWAL);
    }
}
