/**
 * What the cover stage reads: sums that are complete because the grant stage has finished. Start with {@link
 * org.kimrules.drl.balance.Balance}. Uses the core and {@code fact}.
 */
@NullMarked
package org.kimrules.drl.balance;

import org.jspecify.annotations.NullMarked;
