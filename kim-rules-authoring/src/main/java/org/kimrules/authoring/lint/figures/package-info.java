/**
 * Rules of lint about parameters and their time lines. Start with {@link
 * org.kimrules.authoring.lint.figures.FigureRules}.
 */
@NullMarked
package org.kimrules.authoring.lint.figures;

import org.jspecify.annotations.NullMarked;
