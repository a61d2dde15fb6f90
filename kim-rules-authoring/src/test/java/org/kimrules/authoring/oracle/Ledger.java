package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.plan.Position;

/** Cost and grant of each position and year, and their sums. */
final class Ledger {

    private final Scene scene;
    private final List<Funding> entries = new ArrayList<>();

    /**
     * Creates the ledger.
     *
     * @param results what the slices come to
     */
    Ledger(Scene scene, List<SliceResult> results) {
        this.scene = scene;
        for (Position position : scene.plan().positions()) {
            for (int year : Scene.years(position)) {
                List<SliceResult> ofYear = results.stream()
                        .filter(result -> result.slice().position().id().equals(position.id()))
                        .filter(result -> result.slice().year() == year)
                        .toList();
                entries.add(new Funding(scene, position, year, ofYear));
            }
        }
    }

    List<Funding> entries() {
        return entries;
    }

    List<Funding> entries(int year, Predicate<Position> wanted) {
        return entries.stream()
                .filter(entry -> entry.year() == year && wanted.test(entry.position()))
                .toList();
    }

    Span cost(int year, Predicate<Position> wanted) {
        return Span.sum(entries(year, wanted).stream().map(Funding::cost).toList());
    }

    Span grant(int year, Predicate<Position> wanted) {
        return Span.sum(entries(year, wanted).stream().map(Funding::grant).toList());
    }

    /** What is left to be covered: at best a grant pays for other positions too, at worst for its own alone. */
    Span need(int year, Predicate<Position> wanted) {
        Span together = grant(year, wanted).leaves(cost(year, wanted));
        Span each = Span.sum(entries(year, wanted).stream()
                .map(entry -> entry.grant().leaves(entry.cost()))
                .toList());
        return new Span(together.least(), each.most());
    }

    Money conditional(int year) {
        return Euro.sum(
                entries(year, any -> true).stream().map(Funding::conditional).toList());
    }

    SortedSet<String> missing(int year, Predicate<Position> wanted) {
        SortedSet<String> missing = new TreeSet<>();
        entries(year, wanted).forEach(entry -> missing.addAll(entry.missing()));
        return missing;
    }

    Money ownFunds(int year, Predicate<String> unit) {
        return Euro.sum(scene.plan().budget().ownFunds().stream()
                .filter(funds -> funds.year() == year && unit.test(funds.unit()))
                .map(OwnFunds::amount)
                .toList());
    }

    OracleResult.Line line(String line, int year) {
        Predicate<Position> earning = each -> each.booking().revenueLine().equals(line);
        return new OracleResult.Line(
                cost(year, each -> each.booking().costLine().equals(line)),
                grant(year, earning),
                missing(year, earning));
    }

    OracleResult.Year year(int year) {
        return new OracleResult.Year(
                cost(year, any -> true),
                grant(year, any -> true),
                conditional(year),
                ownFunds(year, any -> true),
                missing(year, any -> true));
    }

    /** Returns what could still be asked for, one text for each year, clause and item. */
    SortedSet<String> chances() {
        SortedMap<String, List<Span>> spans = new TreeMap<>();
        SortedMap<String, SortedSet<String>> positions = new TreeMap<>();
        for (Funding entry : entries) {
            entry.chances().forEach((what, chance) -> {
                String key = entry.year() + " " + what;
                spans.computeIfAbsent(key, any -> new ArrayList<>()).add(chance);
                positions
                        .computeIfAbsent(key, any -> new TreeSet<>())
                        .add(entry.position().id());
            });
        }
        SortedSet<String> texts = new TreeSet<>();
        spans.forEach((key, parts) -> texts.add(OracleResult.chance(key, Span.sum(parts), positions.get(key))));
        return texts;
    }
}
