package org.kimrules.drl.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a figure gives to a slice: the figure times all that it is measured by.
 *
 * @param slice the slice
 * @param figure an amount for something, or a share of the cost; it may be known only between bounds
 * @param expense what a share of the cost is a share of, where it is not the cost of the position itself
 */
public record Due(PositionSlice slice, ParameterInForce figure, Optional<Expense> expense) {

    /** A number that the figure is multiplied by. */
    public enum Factor {
        /** What a full-time post of the position costs in a full year, which the plan may leave open. */
        COST_PER_FTE_YEAR,
        /** What the expense costs in the calendar year. */
        EXPENSE,
        /** The full-time share that counts. */
        FTE,
        /** The share counted in half positions. */
        HALF_POSITIONS,
        /** The months of the slice as a part of twelve. */
        PART_OF_YEAR,
        /** The months of the slice as a part of those that the position has in the calendar year. */
        PART_OF_POSITION_YEAR
    }

    /**
     * Returns what the figure is multiplied by. A lump sum is due for the calendar year, whatever the number of months, and so is the
     * cost of an expense; where the law cuts the year, each slice carries its part of it.
     */
    public List<Factor> factors() {
        return switch (figure.measure()) {
            case FTE_YEAR -> List.of(Factor.FTE, Factor.PART_OF_YEAR);
            case HALF_POSITION_YEAR -> List.of(Factor.HALF_POSITIONS, Factor.PART_OF_YEAR);
            case HALF_POSITION -> List.of(Factor.HALF_POSITIONS, Factor.PART_OF_POSITION_YEAR);
            case COST ->
                expense.isPresent()
                        ? List.of(Factor.EXPENSE, Factor.PART_OF_POSITION_YEAR)
                        : List.of(Factor.COST_PER_FTE_YEAR, Factor.FTE, Factor.PART_OF_YEAR);
        };
    }

    /** Returns the number that the factor stands for; nothing for a cost that the plan leaves open, which may be anything. */
    public BigFraction number(Factor factor) {
        return switch (factor) {
            case COST_PER_FTE_YEAR ->
                slice.position().costPerFteYear().map(Exact::of).orElse(BigFraction.ZERO);
            case EXPENSE -> Exact.of(expense.orElseThrow().cost());
            case FTE -> Exact.of(slice.fte().value());
            case HALF_POSITIONS -> Exact.of(slice.fte().value()).multiply(2);
            case PART_OF_YEAR -> slice.period().months().divide(12);
            case PART_OF_POSITION_YEAR -> slice.period().months().divide(slice.monthsInYear());
        };
    }

    /** Returns whether the plan leaves open what the figure is a share of. */
    public boolean costOpen() {
        return figure.measure() == Measure.COST && expense.isEmpty() && !slice.costStated();
    }

    /** Returns whether figure and cost are known. */
    boolean exact() {
        return figure.measure() == Measure.COST
                ? figure.known() && !costOpen()
                : figure.euros().isExact();
    }

    /** Returns the least that the figure may be, and what it is where it is known. */
    public BigDecimal leastFigure() {
        if (figure.measure() == Measure.COST) {
            return figure.known() ? figure.share() : BigDecimal.ZERO;
        }
        return figure.euros().lower().getAmount();
    }

    /** Returns the most that the figure may be, or empty where nothing bounds it. A share is never more than the whole. */
    public Optional<BigDecimal> mostFigure() {
        if (figure.measure() == Measure.COST) {
            return Optional.of(figure.known() ? figure.share() : BigDecimal.ONE);
        }
        return figure.euros().upper().map(Money::getAmount);
    }

    /** Returns what it is at least, in euros as an exact fraction. */
    public BigFraction lower() {
        return times(leastFigure());
    }

    /** Returns what it is at most, or empty where nothing bounds it. */
    public Optional<BigFraction> upper() {
        return costOpen() ? Optional.empty() : mostFigure().map(this::times);
    }

    private BigFraction times(BigDecimal amount) {
        BigInteger numerator = amount.unscaledValue();
        BigInteger denominator = BigInteger.TEN.pow(amount.scale());
        for (Factor factor : factors()) {
            BigFraction number = number(factor);
            numerator = numerator.multiply(number.getNumerator());
            denominator = denominator.multiply(number.getDenominator());
        }
        return BigFraction.of(numerator, denominator);
    }
}
