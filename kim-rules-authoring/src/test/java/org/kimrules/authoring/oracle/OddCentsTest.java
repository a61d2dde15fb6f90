package org.kimrules.authoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.time.AsOf;

/** What is known of a part of a year stays known beside a part that is not, wherever the odd cents of both fall. */
class OddCentsTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    /** From 25 November on the position hangs on a youth office that the plan does not mention. */
    private static GrantPlan plan(String employer, String fte) {
        return PlanBuilder.plan("cents", "Odd cents")
                .applicant(
                        "Gemeinde",
                        "DISTRICT_MUNICIPALITY",
                        Map.of("INTEGRATION_CENTRE", true, "FOREIGNERS_AUTHORITY", true, "INTEGRATION_COUNCIL", true))
                .sponsor("S", "Sponsor", employer)
                .position(
                        "P",
                        "Koordination",
                        position -> position.component("B1")
                                .role("COORDINATION")
                                .sponsor("S")
                                .service("NONE")
                                .fte(fte)
                                .period(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 12, 1))
                                .costPerFteYear(Euro.of("60000.00"))
                                .booking("L", "L", "U"))
                .budget(budget -> budget.line("L", "Line", true))
                .build(POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTEGRATION_CENTRE", "MUNICIPAL_OFFICE"})
    void theLibraryAndTheOracleAgreeToTheCent(String employer) {
        Oracle oracle = new Oracle(POLICY.register(), POLICY.parameters());
        for (int share = 3300; share < 3400; share++) {
            GrantPlan plan = plan(employer, "0." + share);
            assertThat(oracle.assess(plan, KNOWN).differencesTo(OracleResult.of(POLICY.assess(plan, KNOWN))))
                    .as("share of 0.%d", share)
                    .isEmpty();
        }
    }
}
