/**
 * What rules write: one conclusion each, made by {@link org.kimrules.drl.finding.Findings}. Clause, citation and
 * arguments are taken from the rule that fired and the facts that it matched, so a reason cannot drift from its rule.
 */
@NullMarked
package org.kimrules.drl.finding;

import org.jspecify.annotations.NullMarked;
