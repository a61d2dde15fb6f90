package org.kimrules.drl.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;

/**
 * A condition that the decision sets, with what is known of it.
 *
 * @param reservation the condition
 * @param openYears the years for which nobody knows yet that it has come true, sorted
 * @param law the clauses that apply
 */
public record ReservationFact(Reservation reservation, List<Integer> openYears, Set<String> law) implements Subject {

    /** Keeps copies. */
    public ReservationFact {
        openYears = List.copyOf(openYears);
        law = Set.copyOf(law);
    }

    @Override
    public Map<String, Set<String>> traits() {
        return Map.of("component", Set.of(reservation.component()));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.RESERVATION, reservation.id());
    }

    /** Returns whether it has not come true for some year. */
    public boolean open() {
        return !openYears.isEmpty();
    }

    /** Returns whether the slice waits for it. */
    public boolean holds(PositionSlice slice) {
        return slice.position().component().equals(reservation.component())
                && openYears.contains(slice.segment().year());
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "reservation", Value.of(reservation.id()),
                "text", Value.of(reservation.text()),
                "component", Value.code("component", reservation.component()),
                "openYears",
                        new Value.Several(openYears.stream()
                                .map(year -> Value.of(year.longValue()))
                                .toList()));
    }
}
