package org.kimrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.benchmarks.plans.Portfolio;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;

class SyntheticPlansTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final SyntheticPlans PLANS = new SyntheticPlans(RealMix.read(POLICY));

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void a_generated_plan_is_one_that_the_reader_takes(int size) {
        GrantPlan plan = PLANS.plan(size, 1);

        assertThat(plan.positions()).hasSize(size);
        assertThat(PlanDocument.of(plan).toPlan(POLICY)).isEqualTo(plan);
    }

    /** Another digest means other plans: figures from before can't be compared with those after. */
    @Test
    void the_same_seed_gives_the_same_plan_in_every_run() throws NoSuchAlgorithmException {
        assertThat(digest(List.of(PLANS.plan(10, 1), PLANS.plan(100, 2), PLANS.plan(1000, 3))))
                .isEqualTo("937f309605a87c92f6a25450878cac4188c66dc2694e8d15d8c56261a27cf737");
        assertThat(digest(Portfolio.of(20, PLANS, 1)))
                .isEqualTo("e6ecfb3cd5d756ac03e2b568afc3d815f022cd8f556ec1f056e15aeab1513e94");
    }

    @Test
    void another_seed_gives_another_plan() {
        assertThat(PLANS.plan(10, 1).positions()).isNotEqualTo(PLANS.plan(10, 2).positions());
    }

    private static String digest(List<GrantPlan> plans) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        plans.forEach(
                plan -> digest.update(PlanDocument.of(plan).root().toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
