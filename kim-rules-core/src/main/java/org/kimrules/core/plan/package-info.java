/**
 * The facts of a grant plan as its authors state them: who applies, which positions, which approvals, which decision.
 * Start with {@link org.kimrules.core.plan.GrantPlan}.
 */
@NullMarked
package org.kimrules.core.plan;

import org.jspecify.annotations.NullMarked;
