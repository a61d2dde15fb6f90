/**
 * Where the time of an assessment goes: stacks that the Java Flight Recorder took, the shares of methods, and their flame picture.
 * Start with {@link org.kimrules.benchmarks.profile.Profile}. It uses the plans, the contenders and the rows.
 */
@NullMarked
package org.kimrules.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
