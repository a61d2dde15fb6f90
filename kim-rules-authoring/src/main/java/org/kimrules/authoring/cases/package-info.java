/**
 * The executable cases of a policy: each clause folder has a {@code cases.yaml} that says in sentences what its rules
 * answer, and here they are read, applied to the base plan and compared. Start with {@link
 * org.kimrules.authoring.cases.Suite}. May use the core and the folder, finding and assess packages of the rules.
 */
@NullMarked
package org.kimrules.authoring.cases;

import org.jspecify.annotations.NullMarked;
