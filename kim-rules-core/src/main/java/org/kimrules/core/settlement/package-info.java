/**
 * What changes between two assessments of one plan (<i>Abrechnung</i>): what could be decided on one day beside what is due
 * with what became known later, and the parameters and clauses behind each difference. Start with {@link
 * org.kimrules.core.settlement.Settlement}. May use all packages of the core but those that read plans.
 */
@NullMarked
package org.kimrules.core.settlement;

import org.jspecify.annotations.NullMarked;
