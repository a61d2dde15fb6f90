/**
 * The executable cases of the policy: each clause folder has a {@code cases.yaml} that says in sentences what its rules
 * answer, and here they are read, applied to the base plan and compared. Start with {@link
 * org.kimrules.drl.cases.CasesTest}. May use every package of the library and the {@code oracle} beside it.
 */
@NullMarked
package org.kimrules.drl.cases;

import org.jspecify.annotations.NullMarked;
