/** Tests of parsed rule files. */
@NullMarked
package org.kimrules.drl.source;

import org.jspecify.annotations.NullMarked;
