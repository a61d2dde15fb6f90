package org.kimrules.core.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/**
 * What a finding is about: a position in its slice of time, a budget line in a year, the plan.
 *
 * @param kind what kind of subject it is
 * @param id its id: the position's id, {@code 2020}, {@code 11.01.27/2020}
 * @param period the days of the slice, for subjects that are cut by time
 */
public record SubjectRef(SubjectKind kind, String id, Optional<Period> period) implements Comparable<SubjectRef> {

    /** Returns a subject that is not cut by time. */
    public static SubjectRef of(SubjectKind kind, String id) {
        return new SubjectRef(kind, id, Optional.empty());
    }

    /** Returns a subject in one slice of time. */
    public static SubjectRef of(SubjectKind kind, String id, Period slice) {
        return new SubjectRef(kind, id, Optional.of(slice));
    }

    /** Returns whether the other one is this or a stretch of time of it. */
    public boolean covers(SubjectRef part) {
        return part.kind == kind
                && part.id.equals(id)
                && period.map(days -> part.period.filter(days::contains).isPresent())
                        .orElse(true);
    }

    /** Returns whether one of both is a part of the other. */
    public boolean meets(SubjectRef other) {
        return covers(other) || other.covers(this);
    }

    /** Orders by kind, id and start. */
    @Override
    public int compareTo(SubjectRef other) {
        int byKind = kind.compareTo(other.kind);
        int byName = byKind != 0 ? byKind : id.compareTo(other.id);
        return byName != 0 ? byName : start().compareTo(other.start());
    }

    private LocalDate start() {
        return period.isPresent() ? period.get().from() : LocalDate.MIN;
    }
}
