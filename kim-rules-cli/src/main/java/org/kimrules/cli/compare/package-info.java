/**
 * The commands that compare two answers: {@code diff} those of two days of knowledge, {@code impact} those of two versions of a
 * policy. Start with {@link org.kimrules.cli.compare.DiffCommand}. Uses {@code org.kimrules.cli.input} and {@code output}.
 */
@NullMarked
package org.kimrules.cli.compare;

import org.jspecify.annotations.NullMarked;
