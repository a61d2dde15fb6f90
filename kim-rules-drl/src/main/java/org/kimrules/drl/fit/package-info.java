/**
 * What rules have to be to the policy that they belong to, which the file of a rule alone can't tell. Start with {@link
 * org.kimrules.drl.fit.RuleFit}. Uses {@code drl.source}, {@code drl.folder} and {@code drl.glossary}; asked wherever rule files are
 * compiled, and never when prebuilt rules are loaded.
 */
@NullMarked
package org.kimrules.drl.fit;

import org.jspecify.annotations.NullMarked;
