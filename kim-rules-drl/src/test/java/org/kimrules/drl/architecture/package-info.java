/** Tests of the walls between packages and of the contract that every rule file keeps. */
@NullMarked
package org.kimrules.drl.architecture;

import org.jspecify.annotations.NullMarked;
