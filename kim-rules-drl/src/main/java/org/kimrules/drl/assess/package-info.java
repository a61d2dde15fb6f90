/**
 * The pipeline of an assessment: derive, check, limit, grant, cover, settle. Start with {@link
 * org.kimrules.drl.assess.RulePolicy}. Knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.assess;

import org.jspecify.annotations.NullMarked;
