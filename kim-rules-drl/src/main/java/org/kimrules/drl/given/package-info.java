/**
 * What is given before the first rule runs: the time of the plan, cut where the law changes, the subjects that clauses speak
 * about with the clauses that apply to them, and what they are compared with. Start with {@link
 * org.kimrules.drl.given.PlanFacts}. Knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.given;

import org.jspecify.annotations.NullMarked;
