/**
 * Many drawn plans, each answered by several engines that have to agree: a short run as a test, a long one as a program. Start with
 * {@link org.kimrules.oracle.differential.Contest}. Uses the oracle, its drawn plans and the policy.
 */
@NullMarked
package org.kimrules.oracle.differential;

import org.jspecify.annotations.NullMarked;
