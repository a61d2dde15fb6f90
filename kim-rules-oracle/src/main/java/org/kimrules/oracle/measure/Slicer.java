package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.time.Period;
import org.kimrules.oracle.law.LawTable;

/** Cuts each position at year ends and where its own law, figures or approvals change, and where a maximum counts anew. */
final class Slicer {

    private record Pool(int clause, int year) {}

    private final Measure measure;
    private final LawTable.Known law;
    private final Map<Pool, TreeSet<LocalDate>> turns = new HashMap<>();
    private long atOnce;

    Slicer(Measure measure) {
        this.measure = measure;
        this.law = measure.law(SubjectKind.POSITION);
        List<Clause> clauses = law.law().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            boolean counts = clauses.get(i).counts().orElse(null) == Counting.AT_ONCE;
            atOnce |= counts ? 1L << i : 0;
        }
    }

    /** Returns the slices by position and day, and gives each position its own. */
    List<Slice> slices(List<Seat> seats) {
        List<Slice> slices = new ArrayList<>();
        for (Seat seat : seats) {
            cut(seat, seat.slices());
            slices.addAll(seat.slices());
        }
        for (Slice slice : slices) {
            turn(slice);
        }
        return slices;
    }

    private void cut(Seat seat, List<Slice> slices) {
        LocalDate from = seat.start();
        LocalDate to = seat.position().period().to();
        long cutting = measure.programme().figures().cutting(seat.component());
        long about = about(seat, from);
        long clauses = law.on(about, from);
        for (long each : turns(seat)) {
            LocalDate day = LocalDate.ofEpochDay(each);
            boolean newYear = day.getYear() != from.getYear();
            about = newYear ? about(seat, day) : about;
            long next = law.on(about, day);
            if (newYear || next != clauses || measure.figures().changes(each, cutting) || seat.exemptionChanges(day)) {
                slices.add(slice(seat, Period.of(from, day.minusDays(1)), clauses));
                from = day;
                clauses = next;
            }
        }
        slices.add(slice(seat, Period.of(from, to), clauses));
    }

    private long about(Seat seat, LocalDate day) {
        return law.law().about(seat.traits(day.getYear()));
    }

    private Slice slice(Seat seat, Period period, long clauses) {
        return new Slice(seat, period, measure.figures().on(period.from()), clauses);
    }

    /** The days of a position after its first on which anything may change, sorted, counted from the epoch. */
    private long[] turns(Seat seat) {
        Period days = seat.position().period();
        long from = days.from().toEpochDay();
        long to = days.to().toEpochDay();
        Days turns = new Days();
        turns.addAll(law.days(), from, to);
        turns.addAll(measure.figures().days(), from, to);
        for (int year = days.from().getYear() + 1; year <= days.to().getYear(); year++) {
            turns.add(LocalDate.of(year, 1, 1).toEpochDay(), from, to);
        }
        for (Exemption exemption : seat.exemptions()) {
            exemption.validity().ifPresent(validity -> {
                turns.add(validity.from().toEpochDay(), from, to);
                turns.add(validity.to().toEpochDay() + 1, from, to);
            });
        }
        return turns.sorted();
    }

    /** Some days. */
    private static final class Days {

        private long[] days = new long[16];
        private int count;

        void addAll(long[] more, long after, long to) {
            for (long day : more) {
                add(day, after, to);
            }
        }

        void add(long day, long after, long to) {
            if (day > after && day <= to) {
                days = count == days.length ? Arrays.copyOf(days, 2 * count) : days;
                days[count] = day;
                count++;
            }
        }

        long[] sorted() {
            return Arrays.stream(days, 0, count).sorted().distinct().toArray();
        }
    }

    /** Notes where a slice starts and ends under each maximum that counts it beside others. */
    private void turn(Slice slice) {
        for (long rest = slice.law() & atOnce; rest != 0; rest &= rest - 1) {
            TreeSet<LocalDate> days = turns.computeIfAbsent(pool(rest, slice), any -> new TreeSet<>());
            days.add(slice.from());
            days.add(slice.period().to().plusDays(1));
        }
    }

    private static Pool pool(long rest, Slice slice) {
        return new Pool(Long.numberOfTrailingZeros(rest), slice.year());
    }

    /** Positions that a maximum counts together are cut where one of them starts or ends, so that each part counts whole. */
    void cutWhereCountedAnew(Slice slice, List<Slice> parts) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        LocalDate to = slice.period().to();
        for (long rest = slice.law() & atOnce; rest != 0; rest &= rest - 1) {
            TreeSet<LocalDate> days = turns.get(pool(rest, slice));
            if (days != null) {
                cuts.addAll(days.subSet(slice.from(), false, to, true));
            }
        }
        LocalDate from = slice.from();
        for (LocalDate day : cuts) {
            parts.add(slice.on(Period.of(from, day.minusDays(1))));
            from = day;
        }
        parts.add(slice.on(Period.of(from, to)));
    }
}
