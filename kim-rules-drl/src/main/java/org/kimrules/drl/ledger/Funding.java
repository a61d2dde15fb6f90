package org.kimrules.drl.ledger;

import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Position;
import org.kimrules.drl.balance.Balance;

/**
 * Cost and grant of one position in one year: the entry of the ledger that every total is a sum of.
 *
 * @param position the position
 * @param year the calendar year
 * @param cost the cost, rounded once
 * @param grant the grant as far as it is decided
 * @param conditional the part of the grant that hangs on an approval or reservation
 * @param missing what is missing where the grant is not decided whole
 */
public record Funding(Position position, int year, Money cost, Money grant, Money conditional, List<String> missing) {

    /** Keeps a copy. */
    public Funding {
        missing = List.copyOf(missing);
    }

    /** Returns whether the grant is decided whole. */
    public boolean decided() {
        return missing.isEmpty();
    }

    /** Adds entries up. */
    static Balance sum(List<Funding> entries) {
        return new Balance(
                Euro.sum(entries.stream().map(Funding::cost).toList()),
                Euro.sum(entries.stream().map(Funding::grant).toList()),
                Euro.sum(entries.stream().map(Funding::conditional).toList()),
                entries.stream().allMatch(Funding::decided));
    }
}
