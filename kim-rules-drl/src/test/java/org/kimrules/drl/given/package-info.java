/** Tests of what is given before the first rule runs. */
@NullMarked
package org.kimrules.drl.given;

import org.jspecify.annotations.NullMarked;
