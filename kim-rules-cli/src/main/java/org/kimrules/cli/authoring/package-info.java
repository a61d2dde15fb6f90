/**
 * The commands for those who write policies: {@code new}, {@code lint} and {@code test}. Start with {@link
 * org.kimrules.cli.authoring.TestCommand}. Uses {@code org.kimrules.cli.input} and {@code output}. What needs the authoring kit
 * stands in classes of its own, because other commands run without its jars.
 */
@NullMarked
package org.kimrules.cli.authoring;

import org.jspecify.annotations.NullMarked;
