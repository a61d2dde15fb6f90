/** Tests of parsed rule files. */
@NullMarked
package org.kimrules.authoring.source;

import org.jspecify.annotations.NullMarked;
