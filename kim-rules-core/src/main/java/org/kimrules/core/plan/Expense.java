package org.kimrules.core.plan;

import org.joda.money.Money;

/**
 * A cost of a position beside its personnel in one year, such as its workplace (<i>Sachkosten des Arbeitsplatzes</i>).
 *
 * @param item the code of what it is for, such as {@code WORKPLACE}
 * @param year the calendar year
 * @param cost what it costs
 * @param claimed what the plan asks the Land for; the whole cost where the plan does not say
 */
public record Expense(String item, int year, Money cost, Money claimed) {

    /** Returns what can be granted at most: the lower of cost and claim. */
    public Money eligible() {
        return claimed.isLessThan(cost) ? claimed : cost;
    }
}
