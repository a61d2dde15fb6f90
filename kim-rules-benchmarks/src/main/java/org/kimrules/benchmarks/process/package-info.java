/**
 * Whole processes: large plans within a stated heap, portfolios, and the time from the start of a JVM to its first
 * assessment. Start with {@link org.kimrules.benchmarks.process.ChildJvm}. It uses the plans and the contenders.
 */
@NullMarked
package org.kimrules.benchmarks.process;

import org.jspecify.annotations.NullMarked;
