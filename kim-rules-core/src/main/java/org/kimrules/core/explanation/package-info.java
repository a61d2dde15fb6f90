/**
 * Explanations of an assessment as data: why something is not as somebody expected, without a word that is not in both
 * languages. Start with {@link org.kimrules.core.explanation.WhyNot}. Uses the law, decisions, text and time.
 */
@NullMarked
package org.kimrules.core.explanation;

import org.jspecify.annotations.NullMarked;
