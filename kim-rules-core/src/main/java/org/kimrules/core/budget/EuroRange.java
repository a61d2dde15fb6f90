package org.kimrules.core.budget;

import java.util.Collection;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.text.Value;

/**
 * An amount as far as it is known (<i>Betragsspanne</i>): exact, between two bounds, or with no upper bound. A grant of 2020
 * for which 5,625.00 or 6,875.00 may be due is the range from the one to the other; it is never a value in between.
 *
 * @param lower what it is at least
 * @param upper what it is at most, or empty where nothing known bounds it
 */
public record EuroRange(Money lower, Optional<Money> upper) {

    /** Nothing at all, exactly. */
    public static final EuroRange ZERO = exactly(Euro.ZERO);

    /**
     * Refuses bounds that are the wrong way round.
     *
     * @throws IllegalArgumentException when the upper bound is below the lower one
     */
    public EuroRange {
        if (upper.isPresent() && upper.get().isLessThan(lower)) {
            throw new IllegalArgumentException("the range ends at " + upper.get() + ", below its start " + lower);
        }
    }

    /** Returns an amount that is known. */
    public static EuroRange exactly(Money amount) {
        return new EuroRange(amount, Optional.of(amount));
    }

    /** Returns an amount between two bounds, both included. */
    public static EuroRange between(Money lower, Money upper) {
        return new EuroRange(lower, Optional.of(upper));
    }

    /** Returns an amount that nothing known bounds above. */
    public static EuroRange atLeast(Money lower) {
        return new EuroRange(lower, Optional.empty());
    }

    /** Returns the sum; one part without an upper bound leaves the sum without one. */
    public static EuroRange sum(Collection<EuroRange> parts) {
        EuroRange sum = ZERO;
        for (EuroRange part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    /** Returns the amount, or nothing where it is not known. */
    public Optional<Money> exact() {
        return isExact() ? upper : Optional.empty();
    }

    /** Returns whether the amount is known. */
    public boolean isExact() {
        return upper.isPresent() && upper.get().equals(lower);
    }

    /** Returns whether every amount of the other range lies in this one. */
    public boolean contains(EuroRange other) {
        return !other.lower.isLessThan(lower)
                && upper.map(most -> other.upper
                                .filter(upTo -> !upTo.isGreaterThan(most))
                                .isPresent())
                        .orElse(true);
    }

    private boolean isNothing() {
        return lower.isZero() && isExact();
    }

    /** Returns both added up. */
    public EuroRange plus(EuroRange other) {
        if (other.isNothing()) {
            return this;
        }
        if (isNothing()) {
            return other;
        }
        Money least = lower.plus(other.lower);
        return isExact() && other.isExact()
                ? exactly(least)
                : new EuroRange(least, upper.flatMap(most -> other.upper.map(most::plus)));
    }

    /** Returns this less the amount, nothing where the amount is greater. */
    public EuroRange less(Money amount) {
        return new EuroRange(
                Euro.orNothing(lower.minus(amount)), upper.map(most -> Euro.orNothing(most.minus(amount))));
    }

    /** Returns the amount for messages. */
    public Value value() {
        return exact().map(Value::of).orElseGet(() -> new Value.Range(lower, upper));
    }
}
