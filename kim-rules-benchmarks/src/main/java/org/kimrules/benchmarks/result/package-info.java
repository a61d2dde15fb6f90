/**
 * What was measured, as rows, as a file of comma-separated values and as tables. Start with {@link
 * org.kimrules.benchmarks.result.Row}. It uses nothing else.
 */
@NullMarked
package org.kimrules.benchmarks.result;

import org.jspecify.annotations.NullMarked;
