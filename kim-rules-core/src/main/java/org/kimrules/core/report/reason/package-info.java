/**
 * Reasons and arithmetic in words: as text for people and as JSON for programs. Start with {@link
 * org.kimrules.core.report.reason.ReasonReport}. Uses {@code report}, {@code reason} and what these use.
 */
@NullMarked
package org.kimrules.core.report.reason;

import org.jspecify.annotations.NullMarked;
