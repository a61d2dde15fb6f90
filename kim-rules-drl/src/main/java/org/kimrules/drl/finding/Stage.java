package org.kimrules.drl.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kimrules.core.law.SubjectKind;

/** The stages of an assessment that rules run in; each reads only what the earlier ones have finished. */
public enum Stage {
    /** Facts to derived facts; answers nothing. */
    DERIVE(EnumSet.noneOf(SubjectKind.class)),
    /** Facts and derived facts to answers about everything that exists before sums do. */
    CHECK(EnumSet.of(
            SubjectKind.PLAN, SubjectKind.POSITION, SubjectKind.LINE, SubjectKind.RESERVATION, SubjectKind.MEETING)),
    /** Slices that were not refused, in the order in which maxima are used up, to the shares that count. */
    LIMIT(EnumSet.of(SubjectKind.POSITION)),
    /** Slices that a grant may be due for to awards. */
    GRANT(EnumSet.of(SubjectKind.POSITION)),
    /** Sums to answers. */
    COVER(EnumSet.of(
            SubjectKind.YEAR,
            SubjectKind.LINE_YEAR,
            SubjectKind.UNIT_YEAR,
            SubjectKind.COMPONENT_YEAR,
            SubjectKind.CLAIM));

    private final Set<SubjectKind> subjects;

    Stage(Set<SubjectKind> subjects) {
        this.subjects = subjects;
    }

    /** Returns the stages that answer clauses, all but derive. */
    public static List<Stage> answering() {
        return List.of(CHECK, LIMIT, GRANT, COVER);
    }

    /** Returns the stages that read slices, all but cover. */
    public static List<Stage> bySlice() {
        return List.of(DERIVE, CHECK, LIMIT, GRANT);
    }

    /** Returns whether the stage answers clauses about this kind of subject. */
    public boolean answers(SubjectKind kind) {
        return subjects.contains(kind);
    }

    /** Returns the name of the rule files of the stage, without ending; also the last part of their package. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
