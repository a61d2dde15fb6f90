/**
 * Coverage of law, not of lines: which answers, conditions and boundaries of the rules the cases prove. Start with {@link
 * org.kimrules.authoring.coverage.Coverage}.
 */
@NullMarked
package org.kimrules.authoring.coverage;

import org.jspecify.annotations.NullMarked;
