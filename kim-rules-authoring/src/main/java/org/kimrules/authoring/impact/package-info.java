/**
 * What a change of law does to the plans of an archive, before it is made. Start with {@link
 * org.kimrules.authoring.impact.Impact}. May use the core, the cases and the parsed rule files.
 */
@NullMarked
package org.kimrules.authoring.impact;

import org.jspecify.annotations.NullMarked;
