/**
 * Many callers at once, and one that never stops: how long each waits, whether all answers are right, and what is left behind.
 * Start with {@link org.kimrules.benchmarks.load.Callers}. It uses the plans, the contenders and the processes.
 */
@NullMarked
package org.kimrules.benchmarks.load;

import org.jspecify.annotations.NullMarked;
