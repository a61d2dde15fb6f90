package org.kimrules.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A meeting of the decision chain (<i>Beratungsfolge</i>).
 *
 * @param name the committee's name
 * @param body the code of the kind of committee
 * @param date the day of the meeting
 * @param act what the committee does there
 */
public record Meeting(String name, String body, LocalDate date, Act act) {

    /** What a committee does. */
    public enum Act {
        /** Treated the matter before; not part of the chain. */
        TREATED_EARLIER,
        /** Recommends to the deciding body. */
        RECOMMENDS,
        /** Decides. */
        DECIDES
    }

    /** Returns whether the day is a Saturday or a Sunday. */
    public boolean weekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
