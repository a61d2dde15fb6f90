/**
 * From rates, shares and months to cents: what each position costs and gets in each year. Start with {@link
 * org.kimrules.oracle.money.Ledger}. Uses the core, {@code law}, {@code finding} and {@code measure}.
 */
@NullMarked
package org.kimrules.oracle.money;

import org.jspecify.annotations.NullMarked;
