/**
 * Rules of lint about how a rule file is written, whatever it says. Start with {@link
 * org.kimrules.authoring.lint.contract.Contract}. Uses {@code lint} and {@code source}.
 */
@NullMarked
package org.kimrules.authoring.lint.contract;

import org.jspecify.annotations.NullMarked;
