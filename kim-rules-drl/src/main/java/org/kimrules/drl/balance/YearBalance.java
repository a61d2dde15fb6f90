package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;

/**
 * The whole measure in one year.
 *
 * @param year the calendar year
 * @param balance cost and grant of all positions
 * @param ownFunds the own funds of all units
 * @param law the clauses that apply
 */
public record YearBalance(int year, Balance balance, Money ownFunds, Set<String> law) implements Yearly {

    /** Keeps a copy. */
    public YearBalance {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.YEAR, String.valueOf(year));
    }

    /** Returns whether the grant is decided. */
    public boolean decided() {
        return balance.grant().isExact();
    }

    /** Returns whether what is to be covered hangs on a surplus alone, see {@link Balance#surplus}. */
    public boolean surplus() {
        return balance.surplus();
    }

    /** Returns whether the own funds suffice, whatever the open amounts come to. */
    public boolean covered() {
        return balance.need().upper().filter(most -> !ownFunds.isLessThan(most)).isPresent();
    }

    /** Returns whether the grant leaves nothing to cover, whatever the open amounts come to. */
    public boolean gapless() {
        return balance.need().equals(EuroRange.ZERO);
    }

    /** Returns whether the own funds do not suffice, whatever the open amounts come to. */
    public boolean uncovered() {
        return ownFunds.isLessThan(balance.need().lower());
    }

    /** Returns whether nothing of the grant hangs on an approval or reservation. */
    public boolean secured() {
        return balance.conditional().isZero();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "year", Value.of(year),
                "cost", balance.cost().value(),
                "grant", balance.grant().value(),
                "conditional", Value.of(balance.conditional()),
                "secured", Value.of(balance.secured()),
                "ownFunds", Value.of(ownFunds),
                "need", balance.need().value(),
                "rest", balance.need().less(ownFunds).value());
    }
}
