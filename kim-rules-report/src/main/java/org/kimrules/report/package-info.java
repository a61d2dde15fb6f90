/**
 * Reports for people, to be read, printed and signed: an assessment as HTML and as Markdown. Start with {@link
 * org.kimrules.report.HtmlReport}. Nothing here decides or adds up what the assessment does not say. May use every package
 * of the core but {@code reading}, and {@code chart} and {@code html} of this module.
 */
@NullMarked
package org.kimrules.report;

import org.jspecify.annotations.NullMarked;
