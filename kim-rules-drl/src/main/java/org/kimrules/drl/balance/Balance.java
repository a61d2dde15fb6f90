package org.kimrules.drl.balance;

import org.joda.money.Money;
import org.kimrules.core.budget.Euro;

/**
 * Cost and grant of some positions in some time.
 *
 * @param cost the cost
 * @param grant the grant as far as it is decided
 * @param conditional the part of the grant that hangs on an approval or reservation
 * @param decided whether the grant is decided whole
 */
public record Balance(Money cost, Money grant, Money conditional, boolean decided) {

    /** Returns cost minus grant. */
    public Money gap() {
        return cost.minus(grant);
    }

    /** Returns what the grant leaves to be covered; nothing where it exceeds the cost. */
    public Money need() {
        return gap().isNegative() ? Euro.ZERO : gap();
    }

    /** Returns the part of the grant that hangs on nothing. */
    public Money secured() {
        return grant.minus(conditional);
    }
}
