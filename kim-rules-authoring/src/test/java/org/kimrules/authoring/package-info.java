/** Tests of the walls of the authoring kit. */
@NullMarked
package org.kimrules.authoring;

import org.jspecify.annotations.NullMarked;
