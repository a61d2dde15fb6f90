package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Position;

/** What a position costs and gets in a year. */
final class Funding {

    private final Position position;
    private final int year;
    private final List<SliceResult> results;
    private final SortedMap<String, Item> items = new TreeMap<>();
    private final Span cost;
    private final Span grant;

    Funding(Scene scene, Position position, int year, List<SliceResult> results) {
        this.position = position;
        this.year = year;
        this.results = results;
        Map<String, List<Award>> awards = results.stream()
                .sorted(Comparator.comparing(result -> result.slice().first()))
                .flatMap(result -> Award.of(scene, result))
                .collect(Collectors.groupingBy(Award::item));
        awards.forEach((item, parts) -> items.put(item, new Item(parts)));
        this.cost = planned();
        this.grant = paid();
    }

    Position position() {
        return position;
    }

    int year() {
        return year;
    }

    Span cost() {
        return cost;
    }

    Span grant() {
        return grant;
    }

    /** What nobody stated leaves the cost open above. */
    private Span planned() {
        Money beside = Euro.sum(position.expenses().stream()
                .filter(expense -> expense.year() == year)
                .map(Expense::cost)
                .toList());
        BigFraction fte = Exact.of(position.fte().value());
        BigFraction years = Scene.days(position, year).map(Exact::years).orElse(BigFraction.ZERO);
        return position.costPerFteYear()
                .map(cost -> Exact.cents(Exact.of(cost).multiply(fte).multiply(years)))
                .map(cost -> Span.exactly(cost.plus(beside)))
                .orElse(Span.from(beside));
    }

    /** Where a slice stands and no clause pays for it, nothing bounds the grant. */
    private Span paid() {
        Span paid = Span.sum(items.values().stream().map(Item::amount).toList());
        boolean silent = results.stream()
                .anyMatch(result -> result.stands() && result.slice().paying().isEmpty());
        return silent ? Span.from(paid.least()) : paid;
    }

    Money conditional() {
        return Euro.sum(items.values().stream().map(Item::conditional).toList());
    }

    /** Returns what keeps the grant from being decided; nothing where it is. */
    SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        if (grant.isExact()) {
            return missing;
        }
        results.stream()
                .filter(result -> result.stands() && !result.due())
                .forEach(result -> missing.addAll(result.missing()));
        items.values().stream()
                .filter(item -> !item.amount().isExact())
                .flatMap(item -> item.awards().stream())
                .filter(award -> !award.known())
                .forEach(award -> missing.add(award.key()));
        return missing;
    }

    OracleResult.Grant result() {
        SortedMap<String, String> parts = new TreeMap<>();
        items.forEach((item, paid) -> parts.put(item, text(paid)));
        return new OracleResult.Grant(grant, conditional(), missing(), parts);
    }

    private static String text(Item item) {
        SortedSet<String> clauses = new TreeSet<>();
        SortedSet<String> rows = new TreeSet<>();
        item.awards().forEach(award -> {
            clauses.add(award.clause().id());
            award.row().ifPresent(row -> rows.add(OracleResult.row(award.key(), row)));
        });
        return OracleResult.item(item.amount(), clauses, rows);
    }

    /** Returns the answers of the clauses that pay; a slice that nobody can call eligible is not paid, so it has none. */
    Collection<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Item item : items.values()) {
            List<Award> open = item.open();
            item.awards().stream()
                    .filter(award -> award.result().due())
                    .forEach(award ->
                            answers.add(PositionAnswers.subject(award.result().slice())
                                    .answer(
                                            award.clause().id(),
                                            open.contains(award) ? Outcome.UNDECIDED : Outcome.SATISFIED,
                                            award.clause().effect())));
        }
        return answers;
    }

    /** Returns what could still be asked for, by item. */
    SortedMap<String, Span> chances() {
        SortedMap<String, Span> chances = new TreeMap<>();
        items.values()
                .forEach(item -> item.chance()
                        .filter(chance -> !chance.equals(Span.NOTHING))
                        .ifPresent(chance -> chances.put(
                                item.awards().get(0).clause().id() + " "
                                        + item.awards().get(0).item(),
                                chance)));
        return chances;
    }
}
