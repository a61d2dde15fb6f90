/**
 * From files and builders to plans, checked whole. Start with {@link org.kimrules.core.reading.Plans}. May use every
 * package but {@code decision} and {@code report}.
 */
@NullMarked
package org.kimrules.core.reading;

import org.jspecify.annotations.NullMarked;
