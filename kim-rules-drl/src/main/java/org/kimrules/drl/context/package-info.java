/**
 * What rules compare subjects with: parameters in force, offices, statements, approvals and the day of the decision. Each
 * exists for every case, known or not, so rules need no absence. Start with {@link
 * org.kimrules.drl.context.ParameterInForce}. Uses the core and {@code fact}.
 */
@NullMarked
package org.kimrules.drl.context;

import org.jspecify.annotations.NullMarked;
