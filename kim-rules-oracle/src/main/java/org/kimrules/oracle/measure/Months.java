package org.kimrules.oracle.measure;

import java.time.LocalDate;
import org.kimrules.core.time.Period;

/**
 * Lengths of time in months, counted in a unit that every day of every month is a whole number of. A whole calendar month
 * counts 1, a part of a month its days over the days of that month.
 */
public final class Months {

    /** How many units a month has: the least common multiple of 28, 29, 30 and 31. */
    public static final long UNITS = 377_580;

    private Months() {}

    /** Returns the length of the period in units. */
    public static long units(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        long months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
        return months * UNITS + part(to.getDayOfMonth(), to) - part(from.getDayOfMonth() - 1, from);
    }

    private static long part(int days, LocalDate month) {
        return days * (UNITS / month.lengthOfMonth());
    }

    /** Returns the length as people write it: {@code 3}, or a fraction {@code 91/30}. */
    public static String text(long units) {
        long one = units;
        long rest = UNITS;
        while (rest != 0) {
            long next = one % rest;
            one = rest;
            rest = next;
        }
        return one == UNITS ? String.valueOf(units / UNITS) : units / one + "/" + UNITS / one;
    }
}
