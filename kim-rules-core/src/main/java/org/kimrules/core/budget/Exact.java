package org.kimrules.core.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;

/** Exact fractions of the domain's numbers; nothing is rounded here. */
public final class Exact {

    private Exact() {}

    /** Returns the amount in euros. */
    public static BigFraction of(Money money) {
        return of(money.getAmount());
    }

    /** Returns the number. */
    public static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** Returns an amount per full-time post and year for the share and the months. */
    public static BigFraction proRata(Money perFteYear, BigDecimal fte, BigFraction months) {
        return of(perFteYear).multiply(of(fte)).multiply(months).divide(12);
    }
}
