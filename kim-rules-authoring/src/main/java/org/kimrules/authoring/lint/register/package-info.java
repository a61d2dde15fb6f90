/**
 * Rules of lint about how clauses, rules, cases and the inventory fit together. Start with {@link
 * org.kimrules.authoring.lint.register.RegisterRules}.
 */
@NullMarked
package org.kimrules.authoring.lint.register;

import org.jspecify.annotations.NullMarked;
