/**
 * What a case expects of an assessment, and what is not as it expects. Start with {@link
 * org.kimrules.authoring.expect.Expectations}. Uses the core and {@code explain} of the rules.
 */
@NullMarked
package org.kimrules.authoring.expect;

import org.jspecify.annotations.NullMarked;
