/**
 * The same question gives the same bytes, whatever may not decide: order in a plan and in a policy, threads, and the settings of a
 * JVM. Start with {@link org.kimrules.oracle.invariance.Question}. Uses the drawn plans and the rules; the oracle has no part in it.
 */
@NullMarked
package org.kimrules.oracle.invariance;

import org.jspecify.annotations.NullMarked;
