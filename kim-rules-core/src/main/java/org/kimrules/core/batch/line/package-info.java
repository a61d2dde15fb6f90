/**
 * Results of a batch as lines of JSON, the same bytes from every thread and machine, and the digest by which two sets of lines
 * are compared. Start with {@link org.kimrules.core.batch.line.LineWriter}. May use {@code batch} above and {@code report}.
 */
@NullMarked
package org.kimrules.core.batch.line;

import org.jspecify.annotations.NullMarked;
