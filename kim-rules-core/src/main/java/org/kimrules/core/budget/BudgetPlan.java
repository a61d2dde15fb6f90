package org.kimrules.core.budget;

import java.util.List;

/**
 * The money side of a plan. Immutable.
 *
 * @param lines the budget lines that the plan uses
 * @param ownFunds own funds by unit and year
 * @param payments grant money already received
 * @param claims amounts that the authors state
 */
public record BudgetPlan(List<BudgetLine> lines, List<OwnFunds> ownFunds, List<Payment> payments, List<Claim> claims) {

    /** Keeps copies. */
    public BudgetPlan {
        lines = List.copyOf(lines);
        ownFunds = List.copyOf(ownFunds);
        payments = List.copyOf(payments);
        claims = List.copyOf(claims);
    }
}
