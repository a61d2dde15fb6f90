package org.kimrules.core.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;

/**
 * Turns exact amounts into cents: the total is rounded once and its parts are made to add up to it by the largest remainder
 * (<i>Hare-Niemeyer</i>).
 */
public final class Cents {

    private Cents() {}

    /** Returns the amount, rounded to the cent. */
    public static Money rounded(BigFraction euros, RoundingMode rounding) {
        return Euro.of(euros.bigDecimalValue(2, rounding));
    }

    /** Returns whether the amount has no parts of cents. */
    public static boolean whole(BigFraction euros) {
        return euros.multiply(100).getDenominator().equals(BigInteger.ONE);
    }

    /**
     * Returns the amount, which has whole cents already.
     *
     * @throws ArithmeticException when it has not
     */
    public static Money exactly(BigFraction euros) {
        return rounded(euros, RoundingMode.UNNECESSARY);
    }

    /** Returns the parts in cents; they add up to the rounded sum of the exact parts. */
    public static List<Money> split(List<BigFraction> parts, RoundingMode rounding) {
        if (parts.size() == 1) {
            return List.of(rounded(parts.get(0), rounding));
        }
        BigFraction total = parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
        BigInteger rest = minor(rounded(total, rounding));
        List<BigInteger> cents = new ArrayList<>();
        for (BigFraction part : parts) {
            BigFraction exact = part.multiply(100);
            BigInteger floor = exact.getNumerator().divide(exact.getDenominator());
            cents.add(floor);
            rest = rest.subtract(floor);
        }
        // each part was cut by less than a cent, so the rest is at most one cent for each of them
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(parts.get(i)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(rest.longValueExact())
                .forEach(i -> cents.set(i, cents.get(i).add(BigInteger.ONE)));
        return cents.stream().map(part -> Euro.of(new BigDecimal(part, 2))).toList();
    }

    private static BigInteger minor(Money money) {
        return money.getAmount().unscaledValue();
    }

    private static BigFraction remainder(BigFraction part) {
        BigFraction exact = part.multiply(100);
        return exact.subtract(BigFraction.of(exact.getNumerator().divide(exact.getDenominator())));
    }
}
