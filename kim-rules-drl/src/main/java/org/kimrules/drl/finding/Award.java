package org.kimrules.drl.finding;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a grant rule awards to a slice, exactly or between bounds. Cents are made later, once per position, year and funding
 * item.
 *
 * @param slice the slice
 * @param lower what it is at least, in euros as an exact fraction
 * @param upper what it is at most, or empty where nothing bounds it
 * @param claim where the award is a ceiling, what can be granted below it in the calendar year
 */
public record Award(PositionSlice slice, BigFraction lower, Optional<BigFraction> upper, Optional<Money> claim) {

    /** Returns the same for a slice that nobody can say is eligible: it may get nothing. */
    public Award orNothing() {
        return new Award(slice, BigFraction.ZERO, upper, claim);
    }

    /** Returns whether the award, or the ceiling, is known. */
    public boolean decided() {
        return upper.filter(lower::equals).isPresent();
    }
}
