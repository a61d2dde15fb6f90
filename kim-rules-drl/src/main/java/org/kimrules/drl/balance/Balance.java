package org.kimrules.drl.balance;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;

/**
 * Cost and grant of some positions in some time.
 *
 * @param costs the entries whose cost it sums up
 * @param grants the entries whose grant it sums up; they need not be the same
 * @param cost the cost, bounded below only where some cost is not stated
 * @param grant the grant, a range where part of it is not decided
 * @param conditional the part of the grant's lower bound that hangs on an approval or reservation
 * @param missing what is missing where the grant is not decided, sorted
 * @param rest what is left of the cost at most where each grant pays for its own position alone; empty where nothing bounds it
 */
public record Balance(
        List<Funding> costs,
        List<Funding> grants,
        EuroRange cost,
        EuroRange grant,
        Money conditional,
        List<String> missing,
        Optional<Money> rest) {

    /** Keeps copies. */
    public Balance {
        costs = List.copyOf(costs);
        grants = List.copyOf(grants);
        missing = List.copyOf(missing);
    }

    /** Adds up cost and grant of some entries. */
    public static Balance of(List<Funding> entries) {
        Tally tally = new Tally();
        entries.forEach(tally::add);
        return tally.balance();
    }

    /** Returns whether both cost and grant are known. */
    public boolean decided() {
        return cost.isExact() && grant.isExact();
    }

    /**
     * Returns what the grant leaves to be covered; nothing where it exceeds the cost. What it pays above the cost of one position may
     * pay for another at best, and does not at worst.
     */
    public EuroRange need() {
        Money least = grant.upper().map(cost.lower()::minus).orElse(Euro.ZERO);
        return new EuroRange(Euro.orNothing(least), rest);
    }

    /** Returns whether the need hangs on that alone: on whether what is above the cost of one position may pay for another. */
    public boolean surplus() {
        return decided() && !need().isExact();
    }

    /** Returns the part of the grant that hangs on nothing, whatever else it comes to. */
    public Money secured() {
        return grant.lower().minus(conditional);
    }
}
