/**
 * Plans drawn from seeds, with odd shares, part months, approvals in every state, several years and missing facts. Start with
 * {@link org.kimrules.oracle.drawn.PlanDraw}. Uses the core only.
 */
@NullMarked
package org.kimrules.oracle.drawn;

import org.jspecify.annotations.NullMarked;
