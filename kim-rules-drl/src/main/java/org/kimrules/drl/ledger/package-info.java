/**
 * What every position costs and gets in every year, to the cent: the one place where fractions become money. Start with
 * {@link org.kimrules.drl.ledger.Ledger}. Uses the core, {@code fact}, {@code context}, {@code balance}, {@code finding} and {@code given}.
 */
@NullMarked
package org.kimrules.drl.ledger;

import org.jspecify.annotations.NullMarked;
