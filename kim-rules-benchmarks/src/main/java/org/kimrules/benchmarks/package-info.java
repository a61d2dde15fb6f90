/**
 * Figures about the library and its peers. Start with {@link org.kimrules.benchmarks.Benchmarks}, which runs all of it. It may
 * use every package below.
 */
@NullMarked
package org.kimrules.benchmarks;

import org.jspecify.annotations.NullMarked;
