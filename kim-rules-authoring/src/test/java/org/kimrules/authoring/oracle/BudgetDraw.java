package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.reading.BudgetBuilder;

/** Draws own funds, payments and claims that often, but not always, are exactly what they should be. */
final class BudgetDraw {

    private static final int STRAY_YEAR = 2030;
    private static final Money CENT = Euro.of("0.01");

    private static final List<String> SOURCES = List.of("EU", "FEDERATION", "STATE", "THIRD_PARTY");

    private final Dice dice;
    private final SortedSet<Integer> years;
    private final BudgetAnswers sums;

    /**
     * Creates the draw.
     *
     * @param sums the sums of the plan without own funds, payments and claims
     */
    BudgetDraw(Dice dice, SortedSet<Integer> years, BudgetAnswers sums) {
        this.dice = dice;
        this.years = years;
        this.sums = sums;
    }

    void draw(BudgetBuilder budget) {
        years.forEach(year -> Post.UNITS.forEach(unit -> ownFunds(budget, unit, year)));
        if (dice.chance(5)) {
            budget.ownFunds("170", STRAY_YEAR, Euro.of("100.00"));
        }
        years.forEach(year -> List.of("B1", "B2", "B3").forEach(component -> payment(budget, component, year)));
        if (dice.chance(5)) {
            budget.payment("B2", STRAY_YEAR, CENT, LocalDate.of(2020, 7, 1));
        }
        IntStream.range(0, dice.between(0, 4)).forEach(number -> claim(budget, number));
    }

    private void ownFunds(BudgetBuilder budget, String unit, int year) {
        Optional<Money> need = sums.need(unit, year);
        if (dice.chance(5) || need.isEmpty() && dice.chance(50)) {
            return;
        }
        Money whole = near(need.orElse(Euro.ZERO));
        if (dice.chance(70)) {
            budget.ownFunds(unit, year, whole);
            return;
        }
        Money part = dice.chance(50) ? CENT : Euro.ZERO;
        budget.ownFunds(unit, year, whole.isZero() ? whole : whole.minus(part), dice.pick(SOURCES));
        if (!whole.isZero()) {
            budget.ownFunds(unit, year, part, "NONE");
        }
    }

    /** Returns the amount itself, or an amount near it; never less than nothing. */
    private Money near(Money amount) {
        Money right = amount.isNegative() ? Euro.ZERO : amount;
        if (dice.inOrder() || right.isZero()) {
            return right;
        }
        return dice.pick(List.of(right.plus(CENT), right.minus(CENT), Euro.ZERO, right.plus(right)));
    }

    private void payment(BudgetBuilder budget, String component, int year) {
        if (dice.chance(50)) {
            Money grant = sums.componentGrant(component, year).least();
            LocalDate known = dice.day(LocalDate.of(2020, 7, 1), LocalDate.of(2022, 12, 31));
            budget.payment(component, year, near(grant), known);
            if (dice.chance(20)) {
                budget.payment(component, year, CENT, LocalDate.of(2020, 7, 1));
            }
        }
    }

    private void claim(BudgetBuilder budget, int number) {
        Claim.Kind kind = dice.pick(List.of(Claim.Kind.values()));
        List<Integer> stated = dice.some(List.copyOf(years));
        Claim empty = new Claim("any", "any", kind, Set.of(), Optional.empty(), new TreeSet<>(), Euro.ZERO);
        Money amount = near(sums.computed(empty, stated.get(0)).orElse(Euro.of("1000.00")));
        List<Integer> of = dice.chance(5) ? List.of(STRAY_YEAR) : stated;
        budget.claim("claim-" + number, "Angabe " + number, kind, of, amount);
    }
}
