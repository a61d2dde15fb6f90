package org.kimrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Asks the rules and the oracle the same and compares the whole answers. */
final class Both {

    private static final Map<Policy, Oracle> ORACLES = new ConcurrentHashMap<>();

    private Both() {}

    static void agree(String about, Policy policy, GrantPlan plan, AsOf asOf) {
        Assessment ruled = policy.assess(plan, asOf);
        Assessment written = oracle(policy).assess(plan, asOf);
        assertThat(json(written, policy))
                .as("%s, known on %s", about, asOf.knownOn())
                .isEqualTo(json(ruled, policy));
        assertThat(written.findings()).as("%s", about).isEqualTo(ruled.findings());
        assertThat(written.parameters()).as("%s", about).isEqualTo(ruled.parameters());
        assertThat(written.positions()).as("%s", about).isEqualTo(ruled.positions());
    }

    static Oracle oracle(Policy policy) {
        return ORACLES.computeIfAbsent(policy, Oracle::of);
    }

    private static String json(Assessment assessment, Policy policy) {
        return JsonReport.of(assessment, policy, Language.DE);
    }
}
