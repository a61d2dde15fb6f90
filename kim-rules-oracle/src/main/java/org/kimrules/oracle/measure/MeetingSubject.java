package org.kimrules.oracle.measure;

import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.finding.Subject;

/**
 * A meeting.
 *
 * @param meeting the meeting
 * @param ref what findings name
 * @param facts what is stated of it
 */
public record MeetingSubject(Meeting meeting, SubjectRef ref, Facts facts) implements Subject {

    /** Looks at the meeting. */
    public static MeetingSubject of(Meeting meeting) {
        return new MeetingSubject(
                meeting,
                SubjectRef.of(SubjectKind.MEETING, meeting.name() + "/" + meeting.date()),
                Facts.of("meeting", Value.of(meeting.name()), "date", Value.of(meeting.date())));
    }
}
