package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.Claim;

/** Puts the money side of a plan together; see {@link org.kimrules.core.budget.BudgetPlan}. */
public final class BudgetBuilder {

    private final List<Section> lines = new ArrayList<>();
    private final List<Section> ownFunds = new ArrayList<>();
    private final List<Section> payments = new ArrayList<>();
    private final List<Section> claims = new ArrayList<>();

    BudgetBuilder() {}

    /** Adds a budget line and says whether the paper's header announces it. */
    public BudgetBuilder line(String code, String title, boolean announced) {
        lines.add(new Section().text("code", code).text("title", title).flag("announced", announced));
        return this;
    }

    /** Adds own funds of a unit in a year. */
    public BudgetBuilder ownFunds(String unit, int year, Money amount) {
        ownFunds.add(new Section()
                .text("unit", unit)
                .number("year", String.valueOf(year))
                .amount("amount", amount));
        return this;
    }

    /** Adds own funds of a unit in a year that come from somebody else. */
    public BudgetBuilder ownFunds(String unit, int year, Money amount, String source) {
        ownFunds.add(new Section()
                .text("unit", unit)
                .number("year", String.valueOf(year))
                .amount("amount", amount)
                .text("source", source));
        return this;
    }

    /** Adds grant money that was already received. */
    public BudgetBuilder payment(String component, int year, Money amount, LocalDate knownFrom) {
        payments.add(new Section()
                .text("component", component)
                .number("year", String.valueOf(year))
                .amount("amount", amount)
                .day("knownFrom", knownFrom));
        return this;
    }

    /** Adds an amount that the authors state for all positions, for each of the years. */
    public BudgetBuilder claim(String id, String text, Claim.Kind kind, Collection<Integer> years, Money amount) {
        claims.add(new Section()
                .text("id", id)
                .text("text", text)
                .text("kind", kind.name())
                .years("years", years)
                .amount("amount", amount));
        return this;
    }

    Section toSection() {
        return new Section()
                .sections("lines", lines)
                .sections("ownFunds", ownFunds)
                .sections("payments", payments)
                .sections("claims", claims);
    }
}
