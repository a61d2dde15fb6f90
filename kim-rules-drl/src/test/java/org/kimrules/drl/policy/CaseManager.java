package org.kimrules.drl.policy;

import java.util.Map;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.time.Period;

/** A plan of one case management position with nothing wrong but what a test makes wrong. */
final class CaseManager {

    private CaseManager() {}

    /** Returns the plan with the full-time share on the days. */
    static GrantPlan plan(Policy policy, String fte, Period days) {
        return PlanBuilder.plan("case-manager", "A case manager")
                .applicant("Stadt", "INDEPENDENT_CITY", Map.of("INTEGRATION_CENTRE", true))
                .sponsor("AMT", "Amt", "MUNICIPAL_OFFICE")
                .position(
                        "CM",
                        "Case Management",
                        position -> position.component("B2")
                                .role("CASE_MANAGEMENT")
                                .sponsor("AMT")
                                .service("NONE")
                                .otherFunding("NONE")
                                .fte(fte)
                                .period(days.from(), days.to())
                                .costPerFteYear(Euro.of("60000.00"))
                                .booking("L", "L", "U"))
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
    }
}
