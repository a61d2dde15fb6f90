package org.kimrules.drl.finding;

import java.util.Optional;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.Fte;
import org.kimrules.drl.fact.Subject;

/**
 * The answer of a rule to a subject.
 *
 * @param outcome the outcome
 * @param subject the subject
 * @param share what a maximum left of the subject's full-time share, where the rule cut it
 */
public record Answer(Outcome outcome, Subject subject, Optional<Fte> share) {

    static Answer of(Outcome outcome, Subject subject) {
        return new Answer(outcome, subject, Optional.empty());
    }

    /** Returns whether a maximum cut the subject and left something of it. */
    public boolean cutInPart() {
        return share.filter(left -> !left.isZero()).isPresent();
    }
}
