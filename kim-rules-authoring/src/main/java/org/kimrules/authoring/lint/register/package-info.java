/**
 * Rules of lint about how clauses, rules, cases and the inventory fit together. Start with {@link
 * org.kimrules.authoring.lint.register.RegisterRules}. Uses {@code lint}, {@code source} and {@code cases}.
 */
@NullMarked
package org.kimrules.authoring.lint.register;

import org.jspecify.annotations.NullMarked;
