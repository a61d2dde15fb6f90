/**
 * All cases of a policy run at once, and what came of it. Start with {@link org.kimrules.authoring.testing.TestRun}. Uses the
 * core, {@code cases} and {@code coverage}.
 */
@NullMarked
package org.kimrules.authoring.testing;

import org.jspecify.annotations.NullMarked;
