package org.kimrules.core.settlement;

import org.kimrules.core.decision.SubjectRef;

/**
 * A clause that answers otherwise for one subject, or that answers only before or only now.
 *
 * @param subject the subject, without days
 * @param change the clause and its outcomes
 */
public record AnswerChange(SubjectRef subject, Cause.ClauseChange change) {}
