/**
 * Rules of lint about the words that rules and clauses use: codes, types, properties, imports. Start with {@link
 * org.kimrules.authoring.lint.words.WordRules}.
 */
@NullMarked
package org.kimrules.authoring.lint.words;

import org.jspecify.annotations.NullMarked;
