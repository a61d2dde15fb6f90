/**
 * The rule engine behind the port {@link org.kimrules.drl.finding.RuleStages}: loading, compiling, running and trying rules with
 * Drools.
 */
@NullMarked
package org.kimrules.drl.engine;

import org.jspecify.annotations.NullMarked;
