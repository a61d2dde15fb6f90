/**
 * The command line: hands what was typed to one of its commands, which reads, asks the policy and prints the answer. Start with
 * {@link org.kimrules.cli.Kim}. Decides nothing itself; everything it prints comes from {@code org.kimrules.core.report}, {@code
 * org.kimrules.report} or {@code org.kimrules.authoring}. Knows the packages of the commands, which know nothing of it.
 */
@NullMarked
package org.kimrules.cli;

import org.jspecify.annotations.NullMarked;
