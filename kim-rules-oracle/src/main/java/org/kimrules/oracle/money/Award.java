package org.kimrules.oracle.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.time.Period;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.measure.Months;
import org.kimrules.oracle.measure.Slice;

/**
 * What a clause grants to a slice, before it is cents.
 *
 * @param slice the slice
 * @param known the answer where an exact amount comes out
 * @param open the answer where none does
 * @param rate the rate or the ceiling
 * @param claim what can be granted at most in the calendar year, in cents, {@link #ALL} where the rate is no ceiling
 * @param facts what it rests on beside the slice
 */
public record Award(Slice slice, Answer known, Answer open, Figure rate, long claim, Facts facts) {

    /** The claim where nothing has to be claimed. */
    public static final long ALL = -1;

    private static final BigInteger SHARES = BigInteger.TEN.pow(Fte.SCALE);
    private static final BigInteger YEAR = SHARES.multiply(BigInteger.valueOf(12 * Months.UNITS));

    /** Returns the id of the clause. */
    public String clause() {
        return known.clause().id();
    }

    /** Returns the code of the funding item. */
    String item() {
        return known.clause().item().orElse(clause());
    }

    /** Returns what an amount in cents comes to for the share and the days, over {@link #denominator()}. */
    BigInteger times(long cents) {
        BigDecimal share = slice.counted().value().setScale(Fte.SCALE);
        long shares = share.unscaledValue().longValueExact();
        long halves = rate.measure() == Measure.FTE_YEAR ? shares : 2 * shares;
        return BigInteger.valueOf(cents).multiply(BigInteger.valueOf(halves * slice.months()));
    }

    /** A lump sum is due for the calendar year; where the law cuts the year, each slice carries its part of it. */
    BigInteger denominator() {
        return rate.measure() == Measure.HALF_POSITION ? SHARES.multiply(BigInteger.valueOf(monthsInYear())) : YEAR;
    }

    private long monthsInYear() {
        Period year = Period.of(
                slice.from().withDayOfYear(1),
                slice.from().withDayOfYear(1).plusYears(1).minusDays(1));
        return slice.seat()
                .position()
                .period()
                .intersection(year)
                .map(Months::units)
                .orElseThrow();
    }

    /** Returns whether the slice is sure to get it, be it under a condition. */
    boolean due() {
        return slice.verdict().counts();
    }
}
