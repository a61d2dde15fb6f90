package org.kimrules.core.decision;

import java.util.Optional;
import org.joda.money.Money;

/**
 * The whole measure in one year.
 *
 * @param year the calendar year
 * @param cost the planned cost of all positions
 * @param grant the grant of the positions that are eligible or eligible subject to something, or empty where part of it
 *     can't be decided
 * @param grantConditional the part of the grant that hangs on an open approval or reservation
 * @param ownFunds the own funds that the plan brings
 */
public record YearResult(int year, Money cost, Optional<Money> grant, Money grantConditional, Money ownFunds) {

    /** Returns cost minus grant, before own funds; empty where the grant can't be decided. */
    public Optional<Money> gap() {
        return grant.map(cost::minus);
    }
}
