/**
 * Whether the rules of a clause answer every subject exactly once, shown from their text. Start with {@link
 * org.kimrules.authoring.completeness.Completeness}.
 */
@NullMarked
package org.kimrules.authoring.completeness;

import org.jspecify.annotations.NullMarked;
