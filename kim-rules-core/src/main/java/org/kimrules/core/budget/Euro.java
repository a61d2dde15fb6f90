package org.kimrules.core.budget;

import java.math.BigDecimal;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Helpers for amounts in euros. There is no rounding here: an amount with a third decimal is an error. */
public final class Euro {

    /** No money at all. */
    public static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    private Euro() {}

    /**
     * Returns the amount.
     *
     * @throws ArithmeticException when it has more than two decimals
     */
    public static Money of(BigDecimal amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    /** Returns the amount written as a decimal, {@code "55000.00"} for example. */
    public static Money of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /** Returns the amount, or nothing where it is negative. */
    public static Money orNothing(Money amount) {
        return amount.isNegative() ? ZERO : amount;
    }

    /** Returns the sum; nothing sums up to zero. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.size() == 1 ? amounts.iterator().next() : Money.total(CurrencyUnit.EUR, amounts);
    }

    /** Returns the amount as JSON and YAML write it: {@code 55000.00}. */
    public static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
