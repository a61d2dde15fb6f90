/**
 * What clauses speak about beside positions and sums: the plan, its lines, meetings and conditions. Start with {@link
 * org.kimrules.oracle.subject.PlanSubject}. Uses the core, {@code law}, {@code finding} and {@code measure}.
 */
@NullMarked
package org.kimrules.oracle.subject;

import org.jspecify.annotations.NullMarked;
