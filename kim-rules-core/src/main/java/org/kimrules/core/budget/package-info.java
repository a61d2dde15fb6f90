/**
 * The money side of a plan: budget lines, own funds, payments received and amounts that its authors state. Start with
 * {@link org.kimrules.core.budget.BudgetPlan}. All amounts are euros with two decimals.
 */
@NullMarked
package org.kimrules.core.budget;

import org.jspecify.annotations.NullMarked;
