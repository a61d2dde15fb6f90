package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.time.Period;

/** The days of a plan: from its first to its last, and the last in each year. */
public final class Calendar {

    private final SortedMap<Integer, LocalDate> lastDays = new TreeMap<>();
    private final Period days;

    Calendar(Measure measure) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Slice slice : measure.slices()) {
            LocalDate to = slice.period().to();
            lastDays.merge(slice.year(), to, Calendar::later);
            first = slice.from().isBefore(first) ? slice.from() : first;
            last = later(last, to);
        }
        if (measure.slices().isEmpty()) {
            first = measure.decided().orElse(measure.knownOn());
            last = first;
        }
        this.days = Period.of(first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Returns the days from the first of any position to the last of any. */
    public Period days() {
        return days;
    }

    /** Returns the days in the years, or those years where there are none in them. */
    Period days(SortedSet<Integer> years) {
        Period whole = Period.of(LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31));
        return days.intersection(whole).orElse(whole);
    }

    /** Returns the last day that some position has in the year; of a year without positions it is the last at all. */
    public LocalDate lastDay(int year) {
        LocalDate day = lastDays.get(year);
        return day == null ? LocalDate.of(year, 12, 31) : day;
    }

    /** Returns the years that some position has days in. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(lastDays.keySet());
    }
}
