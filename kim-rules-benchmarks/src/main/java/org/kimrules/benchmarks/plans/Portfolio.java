package org.kimrules.benchmarks.plans;

import java.util.List;
import java.util.stream.IntStream;
import org.kimrules.core.plan.GrantPlan;

/** The plans of a state: many, of five to forty positions each. */
public final class Portfolio {

    private Portfolio() {}

    /** Makes that many plans. */
    public static List<GrantPlan> of(int count, SyntheticPlans plans, long seed) {
        Dice dice = new Dice(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> plans.plan(dice.between(5, 40), seed + i))
                .toList();
    }
}
