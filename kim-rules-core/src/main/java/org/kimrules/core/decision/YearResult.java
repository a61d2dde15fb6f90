package org.kimrules.core.decision;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;

/**
 * The whole measure in one year.
 *
 * @param year the calendar year
 * @param cost the planned cost of all positions; only bounded below where some cost is not stated
 * @param grant the grant of the positions that are eligible or eligible subject to something; a range where part of it
 *     can't be decided
 * @param grantConditional the part of the grant's lower bound that hangs on an open approval or reservation
 * @param ownFunds the own funds that the plan brings
 * @param missing the facts and parameters that are missing where the grant can't be decided
 */
public record YearResult(
        int year, EuroRange cost, EuroRange grant, Money grantConditional, Money ownFunds, List<String> missing) {

    /** Keeps a copy. */
    public YearResult {
        missing = List.copyOf(missing);
    }

    /** Returns cost minus grant, before own funds; empty where either is not known. */
    public Optional<Money> gap() {
        return cost.exact().flatMap(known -> grant.exact().map(known::minus));
    }

    /** Returns what the gap is at least, with the highest grant there may be; empty where nothing bounds the grant. */
    public Optional<Money> gapLower() {
        return grant.upper().map(cost.lower()::minus);
    }

    /** Returns what the gap is at most, with the lowest grant there may be; empty where some cost is not stated. */
    public Optional<Money> gapUpper() {
        return cost.upper().map(most -> most.minus(grant.lower()));
    }
}
