package org.kimrules.drl.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kimrules.core.time.Period;

/** Exact arithmetic: fractions until the one rounding to the cent. */
final class Exact {

    private static final int MONTHS_OF_YEAR = 12;

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

    static Money cents(BigFraction amount) {
        return Money.of(CurrencyUnit.EUR, amount.bigDecimalValue(2, RoundingMode.HALF_UP));
    }
}
