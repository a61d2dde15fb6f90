/**
 * What became of the conditions of rules when each was tried by itself. Start with {@link org.kimrules.drl.trial.Trial}. Uses
 * the core and {@code fact}; knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.trial;

import org.jspecify.annotations.NullMarked;
