package org.kimrules.drl.context;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.OfSlice;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What the plan asks for beside personnel in the year of a slice. There is one of these for every slice and every item of
 * the vocabulary, asked for or not.
 *
 * @param item the code of what it is for
 * @param slice the slice
 * @param planned what the plan says, or empty where it asks for nothing
 */
public record Expense(String item, PositionSlice slice, Optional<org.kimrules.core.plan.Expense> planned)
        implements OfSlice {

    /** Returns whether the plan asks for anything. */
    public boolean claimed() {
        return !amount(org.kimrules.core.plan.Expense::claimed).isZero();
    }

    /** Returns what can be granted at most in the calendar year: the lower of cost and claim. */
    public Money eligible() {
        return planned.map(org.kimrules.core.plan.Expense::eligible).orElse(Euro.ZERO);
    }

    /** Returns what it costs in the calendar year. */
    public Money cost() {
        return amount(org.kimrules.core.plan.Expense::cost);
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "item", Value.code("expense", item),
                "expenseCost", Value.of(cost()),
                "expenseClaimed", Value.of(amount(org.kimrules.core.plan.Expense::claimed)));
    }

    private Money amount(Function<org.kimrules.core.plan.Expense, Money> which) {
        return planned.map(which).orElse(Euro.ZERO);
    }
}
