/**
 * Coverage of law, not of lines: which answers, conditions and boundaries of the rules the cases prove. Start with {@link
 * org.kimrules.authoring.coverage.Coverage}. Uses the core, {@code cases} and {@code source} of this module and {@code trial},
 * {@code explain} and {@code glossary} of the rules.
 */
@NullMarked
package org.kimrules.authoring.coverage;

import org.jspecify.annotations.NullMarked;
