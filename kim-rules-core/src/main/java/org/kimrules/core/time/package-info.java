/**
 * Days, periods and knowledge dates. Start with {@link org.kimrules.core.time.Period} and {@link
 * org.kimrules.core.time.AsOf}. Nothing here reads a clock.
 */
@NullMarked
package org.kimrules.core.time;

import org.jspecify.annotations.NullMarked;
