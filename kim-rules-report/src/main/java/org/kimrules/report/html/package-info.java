/**
 * What the templates of the HTML page ask for: where a link leads, what it is called. Start with {@link
 * org.kimrules.report.html.HtmlPage}. The templates stand in {@code src/main/jte}; the build makes classes of them in {@code
 * template}. Uses {@code content} and {@code chart}, and of the core {@code report} and {@code text}.
 */
@NullMarked
package org.kimrules.report.html;

import org.jspecify.annotations.NullMarked;
