package org.kimrules.benchmarks.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Position;

/** Makes the money side of a plan around its positions. */
final class MoneyMix {

    private static final List<String> SOURCES = List.of(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN, "STATE");

    private final Dice dice;
    private final List<Position> positions;
    private final List<String> units;
    private final SortedMap<String, List<Integer>> years;

    MoneyMix(Dice dice, List<Position> positions, List<String> units) {
        this.dice = dice;
        this.positions = positions;
        this.units = units;
        SortedMap<String, SortedSet<Integer>> found = new TreeMap<>();
        positions.forEach(each ->
                found.computeIfAbsent(each.component(), key -> new TreeSet<>()).addAll(yearsOf(each)));
        this.years = new TreeMap<>();
        found.forEach((component, each) -> years.put(component, List.copyOf(each)));
    }

    private static List<Integer> yearsOf(Position position) {
        return IntStream.rangeClosed(
                        position.period().from().getYear(),
                        position.period().to().getYear())
                .boxed()
                .toList();
    }

    /** Returns the years of each component. */
    SortedMap<String, List<Integer>> years() {
        return years;
    }

    BudgetPlan budget(List<BudgetLine> lines, int root) {
        return new BudgetPlan(lines, ownFunds(), payments(), claims(root));
    }

    /** Some units have enough, some do not. */
    private List<OwnFunds> ownFunds() {
        SortedSet<Integer> all =
                years.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        int share = positions.size() / units.size() + 1;
        List<OwnFunds> funds = new ArrayList<>();
        for (String unit : units) {
            for (int year : all) {
                if (dice.percent(80)) {
                    funds.add(new OwnFunds(unit, year, euro(share * dice.between(1, 60)), dice.of(SOURCES)));
                }
            }
        }
        return funds;
    }

    private List<Payment> payments() {
        return years.getOrDefault("B2", List.of()).stream()
                .filter(year -> dice.percent(30))
                .map(year -> new Payment(
                        "B2", year, euro(positions.size() * dice.between(10, 200)), LocalDate.of(year, 9, 3)))
                .toList();
    }

    /** Two about all positions, the others about a few. */
    private List<Claim> claims(int root) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= 2 + root; i++) {
            claims.add(claim(i));
        }
        return claims;
    }

    private Claim claim(int number) {
        Position first = dice.of(positions);
        Set<String> about = new TreeSet<>();
        for (int i = number <= 2 ? 0 : dice.between(1, 4); i > 0; i--) {
            about.add(dice.of(positions).id());
        }
        return new Claim(
                "C-" + number,
                "Beschlusspunkt " + number,
                dice.of(List.of(Claim.Kind.values())),
                about,
                Optional.empty(),
                new TreeSet<>(List.of(dice.of(yearsOf(first)))),
                euro(dice.between(10, 600) * (number <= 2 ? positions.size() : 1)));
    }

    /** Hundreds of euros. */
    private static Money euro(int hundreds) {
        return Euro.of(hundreds + "00.00");
    }
}
