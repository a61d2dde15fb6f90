package org.kimrules.core.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a decision may know: everything that had been published on a day (<i>Kenntnisstand</i>). It is not the day a rule
 * applies to; that is asked for each slice of a position.
 *
 * @param knownOn the last day whose publications count, for example the day of the council's decision
 */
public record AsOf(LocalDate knownOn) {

    /** The day is required. */
    public AsOf {
        Objects.requireNonNull(knownOn, "knownOn");
    }

    /** Returns the state of knowledge at the end of the day. */
    public static AsOf knownOn(LocalDate day) {
        return new AsOf(day);
    }

    /** Returns whether something published on the day is known. */
    public boolean knows(LocalDate published) {
        return !published.isAfter(knownOn);
    }
}
