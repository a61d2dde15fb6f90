/**
 * What an answer rests on: trees of reasons that end in facts of the plan, dated figures and clauses, and amounts as
 * arithmetic that anybody can do again. Start with {@link org.kimrules.core.reason.Reason}. Uses {@code text}, {@code time},
 * {@code law} and {@code budget}; knows no decision and no report.
 */
@NullMarked
package org.kimrules.core.reason;

import org.jspecify.annotations.NullMarked;
