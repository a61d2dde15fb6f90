package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.Period;

/** A position in a span of days of one year in which the law does not change. */
record Slice(Position position, Period days) {

    /** Cuts the position at the ends of the years and on the days on which the law changes. */
    static List<Slice> cut(Position position, SortedSet<LocalDate> changes) {
        LocalDate from = position.period().from();
        LocalDate end = position.period().to().plusDays(1);
        SortedSet<LocalDate> starts = new TreeSet<>(changes);
        for (int year = from.getYear(); year <= end.getYear(); year++) {
            starts.add(LocalDate.of(year, 1, 1));
        }
        starts.add(from);
        List<LocalDate> bounds = new ArrayList<>(starts.subSet(from, end));
        bounds.add(end);
        List<Slice> slices = new ArrayList<>();
        for (int i = 1; i < bounds.size(); i++) {
            slices.add(new Slice(
                    position, Period.of(bounds.get(i - 1), bounds.get(i).minusDays(1))));
        }
        return slices;
    }

    LocalDate first() {
        return days.from();
    }

    int year() {
        return first().getYear();
    }
}
