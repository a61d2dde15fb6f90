package org.kimrules.core.settlement;

import org.kimrules.core.decision.LineResult;

/**
 * A budget line of one year whose revenue is another one.
 *
 * @param before the line with what was known before
 * @param after the line with what is known now
 */
public record LineChange(LineResult before, LineResult after) {

    /** Returns the code of the line. */
    public String line() {
        return before.line();
    }

    /** Returns the calendar year. */
    public int year() {
        return before.year();
    }
}
