/**
 * The search for what would make a plan pass: the smallest set of declared remedies, proven by assessing the changed plan. Start
 * with {@link org.kimrules.core.cure.Cure}. May use {@code plan}, {@code budget}, {@code law}, {@code decision}, {@code remedy},
 * {@code policy}, {@code time} and {@code text}.
 */
@NullMarked
package org.kimrules.core.cure;

import org.jspecify.annotations.NullMarked;
