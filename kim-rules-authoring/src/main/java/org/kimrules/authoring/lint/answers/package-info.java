/**
 * Rules of lint about whether a clause answers every subject exactly once. Start with {@link
 * org.kimrules.authoring.lint.answers.AnswerRules}.
 */
@NullMarked
package org.kimrules.authoring.lint.answers;

import org.jspecify.annotations.NullMarked;
