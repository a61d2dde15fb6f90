package org.kimrules.authoring.mutation.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.time.Validity;

/**
 * A first or last day of validity that is a day or a month off.
 *
 * @param name which day, and by how much: {@code from + 1 day}
 * @param validity the days that are valid then
 * @param before the day as it is
 * @param after the day as it becomes
 * @param days the days between the two, and the one on which slices are cut then
 */
record Shift(String name, Validity validity, LocalDate before, LocalDate after, Validity days) {

    /**
     * How far a day is off.
     *
     * @param name in words
     * @param days the days
     * @param months the months
     */
    record By(String name, int days, int months) {

        /** A day either way. */
        static final List<By> DAYS = List.of(new By("- 1 day", -1, 0), new By("+ 1 day", 1, 0));

        /** A day or a month either way. */
        static final List<By> DAYS_AND_MONTHS =
                List.of(DAYS.get(0), DAYS.get(1), new By("- 1 month", 0, -1), new By("+ 1 month", 0, 1));

        LocalDate from(LocalDate day) {
            return day.plusMonths(months).plusDays(days);
        }
    }

    /** Returns the validities whose first or last day is that much off; none that would end before they start. */
    static List<Shift> of(Validity validity, List<By> steps) {
        List<Shift> shifts = new ArrayList<>();
        steps.forEach(by -> {
            LocalDate from = by.from(validity.from());
            validity(from, validity.to())
                    .ifPresent(moved -> shifts.add(shift("from " + by.name(), moved, validity.from(), from)));
            validity.to()
                    .flatMap(to -> validity(validity.from(), Optional.of(by.from(to)))
                            .map(moved -> shift("to " + by.name(), moved, to, by.from(to))))
                    .ifPresent(shifts::add);
        });
        return shifts;
    }

    private static Optional<Validity> validity(LocalDate from, Optional<LocalDate> to) {
        return to.filter(end -> end.isBefore(from)).isPresent()
                ? Optional.empty()
                : Optional.of(new Validity(from, to));
    }

    private static Shift shift(String name, Validity moved, LocalDate before, LocalDate after) {
        LocalDate first = Stream.of(before, after).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = Stream.of(before, after).max(LocalDate::compareTo).orElseThrow();
        return new Shift(name, moved, before, after, new Validity(first, Optional.of(last.plusDays(1))));
    }
}
