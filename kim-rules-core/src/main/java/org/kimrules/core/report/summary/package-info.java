/**
 * Assessments in short, for programs that look at many of them. Start with {@link
 * org.kimrules.core.report.summary.SummaryJson}. May use {@code decision}, {@code report} and its {@code layout}.
 */
@NullMarked
package org.kimrules.core.report.summary;

import org.jspecify.annotations.NullMarked;
