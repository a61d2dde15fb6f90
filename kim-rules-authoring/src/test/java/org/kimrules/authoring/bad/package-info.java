/**
 * The bad inputs: every kind of mistake with what is answered, as data. Start with {@code BadInputsTest}.
 */
@NullMarked
package org.kimrules.authoring.bad;

import org.jspecify.annotations.NullMarked;
