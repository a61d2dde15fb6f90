/** Tests of what a change of law does. */
@NullMarked
package org.kimrules.authoring.impact;

import org.jspecify.annotations.NullMarked;
