/** The HTML report in a real browser. Start with {@link org.kimrules.report.browser.ReportInBrowserTest}. */
@NullMarked
package org.kimrules.report.browser;

import org.jspecify.annotations.NullMarked;
