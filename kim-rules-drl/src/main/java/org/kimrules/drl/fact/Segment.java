package org.kimrules.drl.fact;

import org.kimrules.core.time.Period;

/**
 * A stretch of time in which no year ends and no clause or parameter changes (<i>Zeitabschnitt</i>).
 *
 * @param period its days
 */
public record Segment(Period period) {

    /** Returns the calendar year that it lies in. */
    public int year() {
        return period.from().getYear();
    }
}
