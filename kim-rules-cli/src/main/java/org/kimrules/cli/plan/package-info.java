/**
 * The commands that ask what the law says of a plan, or of many: {@code check}, {@code batch}, {@code explain} and {@code cure}.
 * Start with {@link org.kimrules.cli.plan.CheckCommand}. Uses {@code org.kimrules.cli.input} and {@code output}, for many plans
 * {@code batch} and {@code progress}, and of {@code signing} the writing of receipts.
 */
@NullMarked
package org.kimrules.cli.plan;

import org.jspecify.annotations.NullMarked;
