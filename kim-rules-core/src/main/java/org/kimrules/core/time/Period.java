package org.kimrules.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A span of whole days, both ends included (<i>Zeitraum</i>): 01.10.2020 to 31.12.2020 are three months. A single day
 * starts and ends on the same date. An open end does not exist here; law that has no end uses {@link Validity}.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException when the period ends before it starts
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends on " + to + ", before it starts on " + from);
        }
    }

    /** Returns the period of the two days. */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /** Returns the days from the first to the last of both, also those between them. */
    public Period span(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Returns whether the day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** Returns the days that both periods have, if any. */
    public Optional<Period> intersection(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    /**
     * Returns the length in months, exactly: a whole calendar month counts 1, a part of a month counts its days over the
     * days of that month. 15.01. to 28.02.2021 are 17/31 + 1 months.
     */
    public BigFraction months() {
        int between = 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
        if (wholeMonths()) {
            return BigFraction.of(between + 1L);
        }
        return between == 0
                ? share(to.getDayOfMonth() - from.getDayOfMonth() + 1, from)
                : share(from.lengthOfMonth() - from.getDayOfMonth() + 1, from)
                        .add(share(to.getDayOfMonth(), to))
                        .add(between - 1L);
    }

    private static BigFraction share(int days, LocalDate inMonth) {
        return BigFraction.of(days, inMonth.lengthOfMonth());
    }

    /** Returns the number of days, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Returns whether the period is made of whole calendar months. */
    public boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
