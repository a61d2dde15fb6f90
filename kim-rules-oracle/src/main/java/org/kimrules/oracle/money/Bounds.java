package org.kimrules.oracle.money;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.law.Figure;

/**
 * An amount as far as it is known, in cents.
 *
 * @param least what it is at least
 * @param most what it is at most, {@link Figure#OPEN} where nothing bounds it
 */
public record Bounds(long least, long most) {

    /** Nothing at all. */
    public static final Bounds NOTHING = new Bounds(0, 0);

    /** Returns an amount that is known. */
    public static Bounds exactly(long cents) {
        return new Bounds(cents, cents);
    }

    /** Returns the cents as money. */
    public static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** Returns whether nothing bounds it above. */
    public boolean open() {
        return most == Figure.OPEN;
    }

    /** Returns whether it is known. */
    public boolean exact() {
        return least == most;
    }

    /** Returns both added up; an open part leaves the sum open. */
    public Bounds plus(Bounds other) {
        return new Bounds(
                Math.addExact(least, other.least),
                open() || other.open() ? Figure.OPEN : Math.addExact(most, other.most));
    }

    /** Returns this less the amount, nothing where the amount is greater. */
    public Bounds less(long cents) {
        return new Bounds(orNothing(least - cents), open() ? most : orNothing(most - cents));
    }

    static long orNothing(long cents) {
        return Math.max(0, cents);
    }

    /** Returns it as an assessment states it. */
    public EuroRange range() {
        Money lower = euros(least);
        return exact() ? EuroRange.exactly(lower) : new EuroRange(lower, upper());
    }

    /** Returns it as a fact. */
    public Value value() {
        return exact() ? Value.of(euros(least)) : new Value.Range(euros(least), upper());
    }

    private Optional<Money> upper() {
        return open() ? Optional.empty() : Optional.of(euros(most));
    }
}
