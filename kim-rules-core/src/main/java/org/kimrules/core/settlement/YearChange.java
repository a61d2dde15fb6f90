package org.kimrules.core.settlement;

import org.kimrules.core.decision.YearResult;

/**
 * The whole measure of one year before and after; the years that changed nothing are there too.
 *
 * @param before the year with what was known before
 * @param after the year with what is known now
 */
public record YearChange(YearResult before, YearResult after) {

    /** Returns the calendar year. */
    public int year() {
        return before.year();
    }
}
