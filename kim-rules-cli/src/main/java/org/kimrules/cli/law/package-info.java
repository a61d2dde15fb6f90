/**
 * The commands that print the law itself: {@code clauses}, {@code parameters}, {@code rulebook} and {@code schema}. Start with
 * {@link org.kimrules.cli.law.ClausesCommand}. Uses {@code org.kimrules.cli.input} and {@code output}.
 */
@NullMarked
package org.kimrules.cli.law;

import org.jspecify.annotations.NullMarked;
