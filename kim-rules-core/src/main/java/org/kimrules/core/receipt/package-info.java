/**
 * Receipts that hold up years later: what was asked, which law answered and what it said, sealed by digests and, where
 * somebody signs, by a signature; and the check of such a receipt. Start with {@link org.kimrules.core.receipt.Receipt}. May
 * use {@code data}, {@code plan}, {@code policy}, {@code reading}, {@code decision}, {@code report}, {@code signing} and what they use.
 */
@NullMarked
package org.kimrules.core.receipt;

import org.jspecify.annotations.NullMarked;
