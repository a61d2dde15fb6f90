/**
 * The command line: reads a plan, asks its policy and prints the answer. Start with {@link org.kimrules.cli.Kim}. Decides
 * nothing itself; everything it prints comes from {@code org.kimrules.core.report}.
 */
@NullMarked
package org.kimrules.cli;

import org.jspecify.annotations.NullMarked;
