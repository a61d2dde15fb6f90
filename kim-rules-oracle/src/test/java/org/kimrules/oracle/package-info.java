/**
 * The oracle and the rules side by side: the plans of the examples, the cases of the policy and plans drawn from seeds. Start
 * with {@link org.kimrules.oracle.Both}.
 */
@NullMarked
package org.kimrules.oracle;

import org.jspecify.annotations.NullMarked;
