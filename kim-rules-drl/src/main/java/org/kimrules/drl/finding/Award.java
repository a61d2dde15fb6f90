package org.kimrules.drl.finding;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Exact;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a grant rule awards to a slice, exactly or between bounds. Cents are made later, once per position, year and funding
 * item.
 *
 * @param slice the slice
 * @param rate the rate, or the ceiling, which may be known only between bounds
 * @param expense where the rate is a ceiling, what the plan asks for below it in the calendar year
 * @param certain whether the slice is sure to get it; one that nobody can say is eligible may get nothing
 */
public record Award(PositionSlice slice, ParameterInForce rate, Optional<Expense> expense, boolean certain) {

    private static final BigInteger CENTS = BigInteger.valueOf(100);

    /** A number that the rate is multiplied by. */
    public enum Factor {
        /** The full-time share that counts. */
        FTE,
        /** The share counted in half positions. */
        HALF_POSITIONS,
        /** The months of the slice as a part of twelve. */
        PART_OF_YEAR,
        /** The months of the slice as a part of those that the position has in the calendar year. */
        PART_OF_POSITION_YEAR
    }

    /** Returns the same for a slice that nobody can say is eligible: it may get nothing. */
    public Award orNothing() {
        return new Award(slice, rate, expense, false);
    }

    /**
     * Returns what the rate is multiplied by. A lump sum is due for the calendar year, whatever the number of months; where
     * the law cuts the year, each slice carries its part of it.
     */
    public List<Factor> factors() {
        return switch (rate.measure()) {
            case FTE_YEAR -> List.of(Factor.FTE, Factor.PART_OF_YEAR);
            case HALF_POSITION_YEAR -> List.of(Factor.HALF_POSITIONS, Factor.PART_OF_YEAR);
            case HALF_POSITION -> List.of(Factor.HALF_POSITIONS, Factor.PART_OF_POSITION_YEAR);
        };
    }

    /** Returns the number that the factor stands for. */
    public BigFraction number(Factor factor) {
        return switch (factor) {
            case FTE -> Exact.of(slice.fte().value());
            case HALF_POSITIONS -> Exact.of(slice.fte().value()).multiply(2);
            case PART_OF_YEAR -> slice.period().months().divide(12);
            case PART_OF_POSITION_YEAR -> slice.period().months().divide(slice.monthsInYear());
        };
    }

    /** Returns whether it is known what it is: the slice is sure to get it, and the rate is known. */
    public boolean exact() {
        return certain && rate.euros().isExact();
    }

    /** Returns what it is at least, in euros as an exact fraction. */
    public BigFraction lower() {
        return certain ? times(rate.euros().lower()) : BigFraction.ZERO;
    }

    /** Returns what it is at most, or empty where nothing bounds it. */
    public Optional<BigFraction> upper() {
        return rate.euros().upper().map(this::times);
    }

    private BigFraction times(Money amount) {
        BigInteger numerator = BigInteger.valueOf(amount.getAmountMinorLong());
        BigInteger denominator = CENTS;
        for (Factor factor : factors()) {
            BigFraction number = number(factor);
            numerator = numerator.multiply(number.getNumerator());
            denominator = denominator.multiply(number.getDenominator());
        }
        return BigFraction.of(numerator, denominator);
    }

    /** Returns, where the rate is a ceiling, what can be granted below it in the calendar year. */
    public Optional<Money> claim() {
        return expense.map(Expense::eligible);
    }
}
