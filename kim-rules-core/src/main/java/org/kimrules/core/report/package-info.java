/**
 * Answers for people and machines: an assessment as a text report or as JSON, and the problems of a refused plan. Start
 * with {@link org.kimrules.core.report.TextReport}. Nothing here decides or adds up what the assessment does not say, and
 * nothing writes to the console. May use every package but {@code reading}.
 */
@NullMarked
package org.kimrules.core.report;

import org.jspecify.annotations.NullMarked;
