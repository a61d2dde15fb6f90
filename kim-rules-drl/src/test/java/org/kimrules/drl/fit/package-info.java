/** Tests of what rules have to be to their policy. */
@NullMarked
package org.kimrules.drl.fit;

import org.jspecify.annotations.NullMarked;
