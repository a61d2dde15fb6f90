package org.kimrules.drl.balance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.plan.Position;

/**
 * Cost and grant of one position in one year: the entry of the ledger that every total is a sum of.
 *
 * @param position the position
 * @param year the calendar year
 * @param cost the cost, rounded once; bounded below only where it is not stated
 * @param grant the grant, a range where it is not decided
 * @param conditional the part of its lower bound that hangs on an approval or reservation
 * @param missing what is missing where the grant is not decided
 * @param items what the grant is made of
 * @param chances what could be asked for and is not, by clause
 */
public record Funding(
        Position position,
        int year,
        EuroRange cost,
        EuroRange grant,
        Money conditional,
        List<String> missing,
        List<YearGrant.Item> items,
        Map<String, Chance> chances) {

    /**
     * What could be asked for under one clause and is not.
     *
     * @param amount how much at most
     * @param missing what is missing where that is not known
     */
    public record Chance(EuroRange amount, List<String> missing) {

        /** Keeps a copy. */
        public Chance {
            missing = List.copyOf(missing);
        }

        /** Returns both together. */
        public Chance and(Chance other) {
            return new Chance(
                    amount.plus(other.amount),
                    Stream.concat(missing.stream(), other.missing.stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    /** Keeps copies. */
    public Funding {
        missing = List.copyOf(missing);
        items = List.copyOf(items);
        chances = Map.copyOf(chances);
    }
}
