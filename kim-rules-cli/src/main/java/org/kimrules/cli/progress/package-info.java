/**
 * How far a long command is, for those who watch it. Start with {@link org.kimrules.cli.progress.ProgressBar}. Writes to what
 * it is given and knows no other command.
 */
@NullMarked
package org.kimrules.cli.progress;

import org.jspecify.annotations.NullMarked;
