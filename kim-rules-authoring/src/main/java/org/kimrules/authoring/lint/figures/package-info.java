/**
 * Rules of lint about parameters and their time lines. Start with {@link
 * org.kimrules.authoring.lint.figures.FigureRules}. Uses {@code lint} and {@code source}.
 */
@NullMarked
package org.kimrules.authoring.lint.figures;

import org.jspecify.annotations.NullMarked;
