/**
 * How one plan is made of another, in the words of a case: set, remove, add, copy. Start with {@link
 * org.kimrules.authoring.change.Change}. Uses {@code data} of the core.
 */
@NullMarked
package org.kimrules.authoring.change;

import org.jspecify.annotations.NullMarked;
