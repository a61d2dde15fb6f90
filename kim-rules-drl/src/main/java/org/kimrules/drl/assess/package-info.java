/**
 * The pipeline of an assessment: slice, derive, check, grant, cover, settle. Start with {@link
 * org.kimrules.drl.assess.RulePolicy}. Knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.assess;

import org.jspecify.annotations.NullMarked;
