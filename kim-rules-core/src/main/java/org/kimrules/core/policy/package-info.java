/**
 * The door to the library: find a policy, ask it, exchange it, and what is wrong with one. Start with {@link
 * org.kimrules.core.policy.Policies}. May use {@code
 * plan}, {@code law}, {@code time}, {@code decision} and, for many plans at once, {@code batch}.
 */
@NullMarked
package org.kimrules.core.policy;

import org.jspecify.annotations.NullMarked;
