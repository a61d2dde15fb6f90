/**
 * Whether the rules of a clause answer every subject exactly once, shown from their text. Start with {@link
 * org.kimrules.authoring.completeness.Completeness}. May use {@code source} and the glossary, folder and trial packages of the
 * rules.
 */
@NullMarked
package org.kimrules.authoring.completeness;

import org.jspecify.annotations.NullMarked;
