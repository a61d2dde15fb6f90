/**
 * What the rules spend on one assessment, and how it ends where they spend too much. Start with {@link
 * org.kimrules.drl.spending.Meter}. May use {@code org.kimrules.core.policy}.
 */
@NullMarked
package org.kimrules.drl.spending;

import org.jspecify.annotations.NullMarked;
