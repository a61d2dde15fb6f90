package org.kimrules.drl.finding;

import org.kimrules.core.decision.Outcome;
import org.kimrules.drl.fact.Subject;

/**
 * The answer of a rule to a subject.
 *
 * @param outcome the outcome
 * @param subject the subject
 */
public record Answer(Outcome outcome, Subject subject) {}
