/**
 * What stands in a report for people, before it is HTML or Markdown: the sections of the text report, and between them the
 * matrix, the charts and the clauses in full. Start with {@link org.kimrules.report.content.Content}. Uses every package of the
 * core but {@code reading}, and {@code chart}.
 */
@NullMarked
package org.kimrules.report.content;

import org.jspecify.annotations.NullMarked;
