package org.kimrules.benchmarks.contender;

import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/** Something that assesses plans. One thread may use it at a time. */
@FunctionalInterface
public interface Assessor {

    /** Returns the whole assessment. */
    Assessment assess(GrantPlan plan, AsOf asOf);
}
