/** Tests of what conditions say. */
@NullMarked
package org.kimrules.drl.trial;

import org.jspecify.annotations.NullMarked;
