package org.kimrules.oracle.money;

import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.law.Clause;
import org.kimrules.oracle.measure.Seat;

/**
 * Cost and grant of one position in one year.
 *
 * @param seat the position
 * @param year the calendar year
 * @param cost the cost, open where it is not stated
 * @param grant the grant
 * @param conditional the part of it at least that hangs on something, in cents
 * @param missing what is missing where the grant is not decided, sorted
 * @param items what the grant is made of
 * @param chances what could be asked for and is not, by clause
 */
public record Entry(
        Seat seat,
        int year,
        Bounds cost,
        Bounds grant,
        long conditional,
        List<String> missing,
        List<YearGrant.Item> items,
        Map<String, Chance> chances) {

    /** Keeps copies. */
    public Entry {
        missing = List.copyOf(missing);
        items = List.copyOf(items);
        chances = Map.copyOf(chances);
    }

    /**
     * What could be asked for under one clause.
     *
     * @param clause the clause
     * @param amount how much at most
     * @param missing what is missing where that is not known
     */
    public record Chance(Clause clause, Bounds amount, List<String> missing) {

        /** Keeps a copy. */
        public Chance {
            missing = List.copyOf(missing);
        }
    }
}
