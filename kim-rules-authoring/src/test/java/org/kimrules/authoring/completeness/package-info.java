/** Tests of what is shown from the text of rules. */
@NullMarked
package org.kimrules.authoring.completeness;

import org.jspecify.annotations.NullMarked;
