/**
 * The facts of a grant plan as its authors state them: who applies, which positions, which approvals, which decision.
 * Start with {@link org.kimrules.core.plan.GrantPlan}. May use {@code text}, {@code time} and {@code budget}.
 */
@NullMarked
package org.kimrules.core.plan;

import org.jspecify.annotations.NullMarked;
