/**
 * Times per operation, in JVMs of their own, and what is allocated meanwhile. Start with {@link
 * org.kimrules.benchmarks.jmh.Measured}, which runs them. It uses the plans, the contenders and JMH.
 */
@NullMarked
package org.kimrules.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
