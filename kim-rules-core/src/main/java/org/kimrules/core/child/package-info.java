/**
 * A policy in a process of its own, for rules of people who are not trusted: the process may be ended at any time without harm to
 * this one. Start with {@link org.kimrules.core.child.ChildPolicy}. May use {@code policy}, {@code batch}, {@code report} and what
 * they use.
 */
@NullMarked
package org.kimrules.core.child;

import org.jspecify.annotations.NullMarked;
