/**
 * What rules read: the plan as facts, one record per pattern a rule can have. Every fact is a value without nulls; what a
 * plan does not state is a value of its own. Start with {@link org.kimrules.drl.fact.PositionSlice}. Uses the core only.
 */
@NullMarked
package org.kimrules.drl.fact;

import org.jspecify.annotations.NullMarked;
