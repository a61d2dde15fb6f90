package org.kimrules.oracle.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;

/** What every position costs and gets in every year. One per assessment. */
public final class Ledger {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Map<String, List<Entry>> bySeat = new HashMap<>();

    /**
     * Prices what the clauses grant and notes the findings about it on the slices.
     *
     * @param grants what the clauses grant to a slice that was not refused, in the order of their ids
     */
    public Ledger(Measure measure, Choices choices, Function<Slice, List<PlacedAward>> grants) {
        measure.plan().positions().forEach(position -> seats.add(measure.seat(position.id())));
        seats.sort(Comparator.comparing(Seat::id));
        for (Seat seat : seats) {
            List<Entry> own = new ArrayList<>();
            List<Slice> slices = seat.granted();
            int start = 0;
            for (int i = 1; i <= slices.size(); i++) {
                if (i == slices.size()
                        || slices.get(i).year() != slices.get(start).year()) {
                    own.add(new SeatYear(slices.subList(start, i), choices).entry(grants));
                    start = i;
                }
            }
            entries.addAll(own);
            bySeat.put(seat.id(), own);
        }
    }

    /** Returns the positions, sorted by id. */
    public List<Seat> seats() {
        return seats;
    }

    /** Returns all entries, by position and year. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns the entries of the position, by year. */
    public List<Entry> entries(Seat seat) {
        return bySeat.getOrDefault(seat.id(), List.of());
    }

    /** Returns the grants of the position, by year. */
    public List<YearGrant> grants(Seat seat) {
        List<YearGrant> grants = new ArrayList<>();
        for (Entry entry : entries(seat)) {
            grants.add(new YearGrant(
                    entry.year(),
                    entry.grant().range(),
                    Bounds.euros(entry.conditional()),
                    entry.missing(),
                    entry.items()));
        }
        return grants;
    }
}
