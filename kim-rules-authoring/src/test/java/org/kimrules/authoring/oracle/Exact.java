package org.kimrules.authoring.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.time.Period;

/** Exact arithmetic: fractions until the one rounding to the cent. */
final class Exact {

    private static final int MONTHS_OF_YEAR = 12;
    private static final Money CENT = Euro.of("0.01");

    private Exact() {}

    static BigFraction of(BigDecimal number) {
        BigFraction unscaled = BigFraction.of(number.unscaledValue());
        return number.scale() > 0
                ? unscaled.divide(BigInteger.TEN.pow(number.scale()))
                : unscaled.multiply(BigInteger.TEN.pow(-number.scale()));
    }

    static BigFraction of(Money money) {
        return of(money.getAmount());
    }

    /** Returns the share of a year: each day counts the part of its month that it is. */
    static BigFraction years(Period period) {
        Map<YearMonth, Integer> days = new TreeMap<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            days.merge(YearMonth.from(day), 1, Integer::sum);
        }
        BigFraction months = BigFraction.ZERO;
        for (Map.Entry<YearMonth, Integer> month : days.entrySet()) {
            months = months.add(BigFraction.of(month.getValue(), month.getKey().lengthOfMonth()));
        }
        return months.divide(MONTHS_OF_YEAR);
    }

    static BigFraction sum(List<BigFraction> parts) {
        return parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    static Money cents(BigFraction amount) {
        return Money.of(CurrencyUnit.EUR, amount.bigDecimalValue(2, RoundingMode.HALF_UP));
    }

    /** Shares the rounded sum out: the cents that are left when each part is cut go to those that were cut most. */
    static List<Money> split(List<BigFraction> parts) {
        List<Money> shares = new ArrayList<>();
        parts.forEach(part -> shares.add(Money.of(CurrencyUnit.EUR, part.bigDecimalValue(2, RoundingMode.DOWN))));
        Money left = cents(sum(parts)).minus(Euro.sum(shares));
        for (; left.isPositive(); left = left.minus(CENT)) {
            int most = 0;
            for (int i = 1; i < parts.size(); i++) {
                if (cutOff(parts.get(i), shares.get(i)).compareTo(cutOff(parts.get(most), shares.get(most))) > 0) {
                    most = i;
                }
            }
            shares.set(most, shares.get(most).plus(CENT));
        }
        return shares;
    }

    private static BigFraction cutOff(BigFraction part, Money share) {
        return part.subtract(of(share));
    }
}
