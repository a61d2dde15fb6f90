/**
 * Programs that embed the library, one question each. Start with {@link org.kimrules.examples.CheckAPlan}. They use the
 * core only; the policy is found on the class path. Every one takes the folder of the plans as its only argument, by
 * default {@code kim-rules-examples/plans} below the root of the project, and prints its answer.
 */
@NullMarked
package org.kimrules.examples;

import org.jspecify.annotations.NullMarked;
