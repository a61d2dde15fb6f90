package org.kimrules.oracle.drawn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Scalar.Type;

/**
 * Histories of figures drawn from a seed, as their files would state them: other values and days, gaps, bounds, corrections, values of
 * which it becomes known that they are not known.
 */
public final class FigureDraw {

    private static final int MOST_ENTRIES = 5;

    private final Dice dice;

    /** Starts with the seed. */
    public FigureDraw(long seed) {
        this.dice = new Dice(seed);
    }

    /** Returns some of the files with histories of their own; key, unit and measure stay. */
    public List<Node> of(List<Node> files) {
        return files.stream().filter(file -> dice.chance(60)).map(this::of).toList();
    }

    private Node of(Node file) {
        Tree tree = Tree.of(file);
        String unit = tree.text("unit");
        // two values that become known on one day would clash
        SortedSet<LocalDate> known = new TreeSet<>(dice.list(0, MOST_ENTRIES, () -> dice.day(2020, 2024)));
        List<Node> history = new ArrayList<>();
        known.forEach(day -> history.add(entry(unit, day)));
        return tree.with("history", history).node();
    }

    private Node entry(String unit, LocalDate known) {
        Tree entry = new Tree();
        if (dice.chance(80)) {
            value(unit, entry);
        } else if (unit.equals("EUR") && dice.chance(70)) {
            bounds(entry);
        }
        LocalDate from = dice.chance(50) ? LocalDate.of(2020, 1, 1) : dice.day(2020, 2025);
        entry.with("validFrom", from);
        dice.perhaps(40, () -> from.plusDays(dice.number(0, 900))).ifPresent(to -> entry.with("validTo", to));
        return entry.with("knownFrom", known)
                .with("evidence", dice.pick("STATED", "INFERRED", "ASSUMED"))
                .with("source", "drawn")
                .node();
    }

    private void value(String unit, Tree entry) {
        switch (unit) {
            case "EUR" -> entry.with("value", Euro.plain(dice.amount(70_000)));
            case "FTE" ->
                entry.with(
                        "value",
                        BigDecimal.valueOf(dice.chance(50) ? dice.number(0, 14) * 50 : dice.number(0, 700), 2));
            case "DAY" -> entry.with("value", dice.day(2020, 2025));
            case "FLAG" -> entry.with("value", new Node.Scalar(0, Type.FLAG, String.valueOf(dice.chance(80))));
            default -> throw new IllegalArgumentException("no values of " + unit);
        }
    }

    private void bounds(Tree entry) {
        int lower = dice.number(0, 40_000);
        entry.with("lower", lower + ".00");
        dice.perhaps(70, () -> lower + dice.number(0, 30_000)).ifPresent(upper -> entry.with("upper", upper + ".00"));
    }
}
