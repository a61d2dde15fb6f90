/**
 * The one table that a reviewer reads: every position with every clause that speaks about it. Start with {@link
 * org.kimrules.core.matrix.Matrix}. Uses {@code decision}, {@code law}, {@code time} and {@code text}.
 */
@NullMarked
package org.kimrules.core.matrix;

import org.jspecify.annotations.NullMarked;
