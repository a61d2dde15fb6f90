/**
 * The ledger added up by year, line, unit, component and claim. Start with {@link org.kimrules.oracle.sum.Sums}. Uses the core,
 * {@code law}, {@code finding}, {@code measure} and {@code money}.
 */
@NullMarked
package org.kimrules.oracle.sum;

import org.jspecify.annotations.NullMarked;
