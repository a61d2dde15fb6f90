/**
 * The law of {@code kim-nrw} written by hand, without a rule engine: a second source for every answer of the rules, and what
 * a careful program needs for it at least. Start with {@link org.kimrules.oracle.Oracle}. Uses the core and the packages below.
 */
@NullMarked
package org.kimrules.oracle;

import org.jspecify.annotations.NullMarked;
