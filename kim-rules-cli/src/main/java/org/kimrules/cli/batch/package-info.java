/**
 * A batch between its documents and its file of results: what the file already holds, and the lines that are added to it. Start
 * with {@link org.kimrules.cli.batch.BatchRun}. Uses {@code org.kimrules.core.batch}, which does the work, and nothing of the
 * other commands.
 */
@NullMarked
package org.kimrules.cli.batch;

import org.jspecify.annotations.NullMarked;
