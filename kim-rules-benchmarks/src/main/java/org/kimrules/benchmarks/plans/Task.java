package org.kimrules.benchmarks.plans;

import java.time.LocalDate;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;

/**
 * A plan to assess.
 *
 * @param policy the law
 * @param plan the plan
 * @param asOf what may be known
 */
public record Task(Policy policy, GrantPlan plan, AsOf asOf) {

    /** The size that stands for the real plan of Bielefeld. */
    public static final int BIELEFELD = 7;

    /** The law of every workload. */
    public static final String POLICY = "kim-nrw";

    /** Returns the plan of Bielefeld for its size, a made-up one for any other. */
    public static Task of(int size) {
        Policy policy = Policies.load(POLICY);
        return size == BIELEFELD
                ? new Task(policy, RealMix.bielefeld(policy), AsOf.knownOn(LocalDate.of(2020, 9, 3)))
                : new Task(policy, new SyntheticPlans(RealMix.read(policy)).plan(size, 1), SyntheticPlans.KNOWN);
    }
}
