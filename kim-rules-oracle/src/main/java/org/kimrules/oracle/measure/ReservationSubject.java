package org.kimrules.oracle.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.finding.Subject;
import org.kimrules.oracle.law.LawTable;

/**
 * A condition of the decision.
 *
 * @param reservation the condition
 * @param law the clauses that apply, as bits
 * @param openYears the years for which nobody knows yet that it came true
 * @param ref what findings name
 * @param facts what is stated of it
 */
public record ReservationSubject(
        Reservation reservation, long law, List<Integer> openYears, SubjectRef ref, Facts facts) implements Subject {

    /** Keeps a copy. */
    public ReservationSubject {
        openYears = List.copyOf(openYears);
    }

    /** Looks at the condition. */
    public static ReservationSubject of(Measure measure, Reservation reservation) {
        SortedSet<Integer> years = new TreeSet<>(reservation.years());
        LawTable.Known law = measure.law(SubjectKind.RESERVATION);
        long about = law.law().about(measure.traits(reservation.component()));
        List<Integer> open = open(measure, reservation.awaits(), years);
        return new ReservationSubject(
                reservation,
                law.during(about, measure.calendar().days(years)),
                open,
                SubjectRef.of(SubjectKind.RESERVATION, reservation.id()),
                Facts.of(Map.of(
                        "reservation", Value.of(reservation.id()),
                        "text", Value.of(reservation.text()),
                        "component", Value.code("component", reservation.component()),
                        "openYears",
                                new Value.Several(open.stream()
                                        .map(year -> Value.of(year.longValue()))
                                        .toList()))));
    }

    /** What a year waits for is there when a yes is known for its last day. */
    private static List<Integer> open(Measure measure, String awaited, SortedSet<Integer> years) {
        int place = measure.programme().figures().place(awaited);
        List<Integer> open = new ArrayList<>();
        for (Integer year : years) {
            if (!measure.figures()
                    .on(measure.calendar().lastDay(year))
                    .at(place)
                    .holds()) {
                open.add(year);
            }
        }
        return open;
    }

    /** Returns whether the slice waits for it. */
    public boolean holds(Slice slice) {
        return reservation.component().equals(slice.seat().component()) && openYears.contains(slice.year());
    }
}
