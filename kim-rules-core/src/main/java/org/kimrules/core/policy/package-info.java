/**
 * The door to the library: find a policy, ask it, exchange it, and what is wrong with one. Start with {@link
 * org.kimrules.core.policy.Policies}. May use {@code
 * plan}, {@code law}, {@code time} and {@code decision}.
 */
@NullMarked
package org.kimrules.core.policy;

import org.jspecify.annotations.NullMarked;
