/**
 * How reports are laid out: aligned tables, wrapping and colour for a terminal, and the forms of JSON and Markdown. Start with {@link
 * org.kimrules.core.report.layout.Table}.
 * Knows nothing of plans and findings and uses only amounts, values, remedies and the entries of parameters.
 */
@NullMarked
package org.kimrules.core.report.layout;

import org.jspecify.annotations.NullMarked;
