/**
 * The plans that are measured: those of the examples and made-up ones of any size. Start with {@link
 * org.kimrules.benchmarks.plans.SyntheticPlans}. It uses the core alone.
 */
@NullMarked
package org.kimrules.benchmarks.plans;

import org.jspecify.annotations.NullMarked;
