/**
 * Findings in words: what a rule concluded or the register leaves to people, with its message, facts, figures and remedies. Nothing is
 * decided here. Start with {@link org.kimrules.drl.wording.FindingWriter}. Uses the core, {@code fact}, {@code context}, {@code
 * finding}, {@code given} and {@code glossary}.
 */
@NullMarked
package org.kimrules.drl.wording;

import org.jspecify.annotations.NullMarked;
