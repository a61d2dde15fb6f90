package org.kimrules.drl.fact;

import java.util.Map;
import java.util.Set;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.text.Value;

/**
 * A meeting of the decision chain or an earlier treatment.
 *
 * @param meeting the meeting
 * @param law the clauses that apply
 */
public record MeetingFact(Meeting meeting, Set<String> law) implements Subject {

    /** Keeps a copy. */
    public MeetingFact {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.MEETING, meeting.name() + "/" + meeting.date());
    }

    /** Returns whether it was on a Saturday or Sunday. */
    public boolean weekend() {
        return meeting.weekend();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of("meeting", Value.of(meeting.name()), "date", Value.of(meeting.date()));
    }
}
