package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;

/**
 * A budget line in one year.
 *
 * @param line the code of the line
 * @param year the calendar year
 * @param balance the cost that is booked there and the grant that is booked there
 * @param law the clauses that apply
 */
public record LineBalance(String line, int year, Balance balance, Set<String> law) implements Yearly {

    /** Keeps a copy. */
    public LineBalance {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.LINE_YEAR, line + "/" + year);
    }

    /** Returns whether cost and revenue are known. */
    public boolean decided() {
        return balance.decided();
    }

    /** Returns the cost. */
    public Money cost() {
        return balance.cost().lower();
    }

    /** Returns the revenue as far as it is decided. */
    public Money revenue() {
        return balance.grant().lower();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "line", Value.code("line", line),
                "year", Value.of(year),
                "cost", balance.cost().value(),
                "revenue", balance.grant().value(),
                "net", Value.of(revenue().minus(cost())));
    }
}
