/**
 * What commands leave behind: reports in the format that was asked for, written to their end, and exit codes. Start with {@link
 * org.kimrules.cli.output.Output}. Knows nothing else of the command line.
 */
@NullMarked
package org.kimrules.cli.output;

import org.jspecify.annotations.NullMarked;
