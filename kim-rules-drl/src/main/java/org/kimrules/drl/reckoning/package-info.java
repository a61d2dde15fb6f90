/**
 * Does the arithmetic of an assessment again, from the record of its run. Start with {@link
 * org.kimrules.drl.reckoning.Amounts}. Uses the ledger, the balances and the facts; knows no rule.
 */
@NullMarked
package org.kimrules.drl.reckoning;

import org.jspecify.annotations.NullMarked;
