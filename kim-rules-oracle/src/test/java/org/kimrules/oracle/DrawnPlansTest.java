package org.kimrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.oracle.drawn.PlanDraw;

/** Thousands of plans drawn from seeds. */
class DrawnPlansTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final int BATCHES = 30;
    private static final int OF_EACH = 100;

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    private static LongStream seeds(int batch) {
        return LongStream.range((long) batch * OF_EACH, (batch + 1L) * OF_EACH);
    }

    @ParameterizedTest(name = "batch {0}")
    @MethodSource("batches")
    void theOracleAnswersAsTheRulesDo(int batch) {
        seeds(batch).forEach(seed -> {
            PlanDraw draw = new PlanDraw(seed);
            Optional<GrantPlan> plan = draw.plan(POLICY);
            plan.ifPresent(each -> Both.agree("seed " + seed, POLICY, each, draw.asOf()));
        });
    }

    @Test
    void mostDrawsAreSoundPlans() {
        assertThat(seeds(0).filter(seed -> new PlanDraw(seed).plan(POLICY).isPresent()))
                .hasSizeGreaterThan(OF_EACH * 9 / 10);
    }
}
