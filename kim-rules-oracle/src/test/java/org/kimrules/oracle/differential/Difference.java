package org.kimrules.oracle.differential;

import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/**
 * Two engines that do not agree.
 *
 * @param seed what the plan was drawn from
 * @param plan the smallest plan on which they differ
 * @param asOf what was known
 * @param what what differs
 */
record Difference(long seed, GrantPlan plan, AsOf asOf, String what) {}
