/**
 * Rules of lint about how a rule file is written, whatever it says. Start with {@link
 * org.kimrules.authoring.lint.contract.Contract}.
 */
@NullMarked
package org.kimrules.authoring.lint.contract;

import org.jspecify.annotations.NullMarked;
