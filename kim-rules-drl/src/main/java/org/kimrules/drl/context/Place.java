package org.kimrules.drl.context;

import java.util.Map;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.OfSlice;
import org.kimrules.drl.fact.PositionSlice;

/**
 * Where a slice stands in the order in which a maximum is used up.
 * There is one of these for every slice and every clause with a maximum that applies to it.
 *
 * @param clause the id of the clause that states the maximum
 * @param slice the slice
 * @param before the full-time shares that come before it
 */
public record Place(String clause, PositionSlice slice, Fte before) implements OfSlice {

    /** Returns the full-time shares up to and with the slice. */
    public Fte upTo() {
        return before.plus(slice.fte());
    }

    /** Returns what a maximum leaves of the slice's share; nothing where it was used up before. */
    public Fte within(Fte maximum) {
        Fte left = maximum.less(before);
        return left.compareTo(slice.fte()) < 0 ? left : slice.fte();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of("before", Value.of(before.value()), "upTo", Value.of(upTo().value()));
    }
}
