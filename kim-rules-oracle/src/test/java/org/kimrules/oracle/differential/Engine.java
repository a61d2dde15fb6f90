package org.kimrules.oracle.differential;

import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/** Whoever answers plans. */
@FunctionalInterface
interface Engine {

    /** Returns the answer. */
    Assessment assess(GrantPlan plan, AsOf asOf);
}
