/**
 * What commands are asked about: a plan, a policy and whom to trust with it, the day whose knowledge counts, keys, and what is
 * left out. Start with {@link org.kimrules.cli.input.PlanInput}. Uses {@code org.kimrules.cli.output} to refuse bad input, and
 * knows no command.
 */
@NullMarked
package org.kimrules.cli.input;

import org.jspecify.annotations.NullMarked;
