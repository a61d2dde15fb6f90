/**
 * The documents that {@code kim batch} takes: the files of a folder or the lines of a file, which stay the same for as long as a
 * batch takes.
 */
@NullMarked
package org.kimrules.cli.batch.documents;

import org.jspecify.annotations.NullMarked;
