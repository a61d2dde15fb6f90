package org.kimrules.oracle.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Award;

/** How clauses grant something: under one rule of theirs, and with the answer that fits what comes out of it. */
final class Grants {

    /** The rule under which a clause grants, with both answers there may be. */
    record Rule(Answer known, Answer open) {

        static Rule of(ClauseText clause, String rule) {
            return new Rule(clause.satisfied(rule), clause.undecided(rule));
        }

        Award award(Slice slice, Figure rate) {
            return new Award(slice, known, open, rate, Award.ALL, Facts.NONE);
        }

        Award award(Slice slice, Figure ceiling, Asked asked) {
            return new Award(slice, known, open, ceiling, asked.eligible(), asked.facts());
        }
    }

    private Grants() {}

    /** A rate for the share and the days of the slice. */
    static Function<Slice, Award> rate(ClauseText clause, int figure, String known, String notKnown) {
        Rule granted = Rule.of(clause, known);
        Rule undecided = Rule.of(clause, notKnown);
        return slice -> {
            Figure rate = slice.figure(figure);
            return (rate.known() ? granted : undecided).award(slice, rate);
        };
    }

    /**
     * What the plan asks for under an item in the year of a slice.
     *
     * @param claimed whether it asks for anything
     * @param eligible the lower of cost and claim, in cents
     * @param facts what is stated of it
     */
    record Asked(boolean claimed, long eligible, Facts facts) {

        static Asked of(String item, Slice slice) {
            Optional<Expense> expense = slice.seat().expense(item, slice.year());
            Money cost = expense.map(Expense::cost).orElse(Euro.ZERO);
            Money claimed = expense.map(Expense::claimed).orElse(Euro.ZERO);
            return new Asked(
                    !claimed.isZero(),
                    Math.min(cost.getAmountMinorLong(), claimed.getAmountMinorLong()),
                    Facts.of(Map.of(
                            "item", Value.code("expense", item),
                            "expenseCost", Value.of(cost),
                            "expenseClaimed", Value.of(claimed))));
        }
    }
}
