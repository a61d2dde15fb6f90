package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.plan.Fte;
import org.kimrules.drl.fact.PositionSlice;

/**
 * The positions that a maximum counts together. Who is eligible comes before who waits for something, and both before who is undecided,
 * so that nothing uncertain takes from what is certain; then who starts first, then the smaller id. Each is looked at once, as it
 * comes, since those of a large plan are far apart. Not thread-safe.
 */
final class Queue {

    private final SortedMap<Turn, Row> rows = new TreeMap<>();
    private @Nullable Arrival last;

    /** What decides who comes first. */
    private record Turn(Verdict verdict, LocalDate start) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::verdict).thenComparing(Turn::start);

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    /** The positions whose turn is the same, in the order of their ids. */
    private static final class Row {

        private Fte before = Fte.NONE;
        private Fte sum = Fte.NONE;
    }

    /** Where a position stands. A large plan has many, so it holds little. */
    static final class Seat {

        private static final Row NONE = new Row();

        private Row row = NONE;
        private Fte beforeInRow = Fte.NONE;

        private Seat() {}

        private void take(Row its, Fte share) {
            row = its;
            beforeInRow = its.sum;
            its.sum = its.sum.plus(share);
        }

        /** Returns the full-time shares that come before it, once the queue is closed. */
        Fte before() {
            return row.before.plus(beforeInRow);
        }
    }

    /** A position that more slices may come of: it stands where the first of them does. */
    private record Arrival(PositionSlice first, Verdict verdict, Seat seat) {

        private void sit(SortedMap<Turn, Row> rows) {
            Turn turn = new Turn(verdict, first.plannedStart());
            seat.take(rows.computeIfAbsent(turn, any -> new Row()), first.fte());
        }
    }

    /** Begins without anybody. */
    Queue() {}

    /**
     * Returns the seat of the slice's position, of which a later slice comes first only with a better verdict.
     *
     * @param slice a slice; they come by position and day
     * @param verdict what was found about it so far
     */
    Seat seat(PositionSlice slice, Verdict verdict) {
        Arrival arrival = last;
        if (arrival == null || !arrival.first().id().equals(slice.id())) {
            sit();
            arrival = new Arrival(slice, verdict, new Seat());
        } else if (verdict.compareTo(arrival.verdict()) < 0) {
            arrival = new Arrival(slice, verdict, arrival.seat());
        }
        last = arrival;
        return arrival.seat();
    }

    private void sit() {
        if (last != null) {
            last.sit(rows);
        }
    }

    /** All have come: from now on it is known what comes before each. */
    void close() {
        sit();
        last = null;
        Fte sum = Fte.NONE;
        for (Row row : rows.values()) {
            row.before = sum;
            sum = sum.plus(row.sum);
        }
    }
}
