package org.kimrules.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.text.Formats;

/**
 * Lying bars in groups, each with its label before and its amount behind it (<i>Balkendiagramm</i>). What an amount is for certain is
 * solid, what it may be beyond that is hatched. It says nothing that the table beside it does not say.
 *
 * @param id the id of the drawing
 * @param title its title
 * @param description what it shows, in a sentence
 * @param height its height in pixels
 * @param zero the pixel of the line of zero
 * @param grid the lines of the grid
 * @param groups the titles of the groups
 * @param rows the bars
 */
public record BarChart(
        String id,
        String title,
        String description,
        int height,
        int zero,
        List<Line> grid,
        List<Heading> groups,
        List<Row> rows) {

    /** The width of every drawing in pixels. */
    public static final int WIDTH = 760;

    private static final int LEFT = 150;
    private static final int PLOT = 400;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int FOOT = 30;

    /** Keeps copies. */
    public BarChart {
        grid = List.copyOf(grid);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * Bars that belong together.
     *
     * @param title what they have in common
     * @param bars the bars
     */
    public record Group(String title, List<Bar> bars) {

        /** Keeps a copy. */
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A line of the grid.
     *
     * @param x its pixel
     * @param words the amount that it stands for
     */
    public record Line(int x, String words) {}

    /**
     * The title of a group.
     *
     * @param y the pixel that its letters stand on
     * @param words the title
     */
    public record Heading(int y, String words) {}

    /**
     * A bar in its place.
     *
     * @param y the pixel of its upper edge
     * @param bar the bar
     * @param certain the part that is solid
     * @param possible the part that is hatched
     */
    public record Row(int y, Bar bar, Span certain, Span possible) {

        /** Returns the pixel that its words stand on. */
        public int baseline() {
            return y + BAR - 3;
        }

        /** Returns the height of the bar. */
        public int thickness() {
            return BAR;
        }
    }

    /**
     * A part of a bar.
     *
     * @param x the pixel of its left end
     * @param width its width in pixels; zero where there is nothing to see
     */
    public record Span(int x, int width) {}

    /** Returns the drawing of the groups. */
    public static BarChart of(String id, String title, String description, List<Group> groups, Formats formats) {
        List<BigDecimal> amounts = groups.stream()
                .flatMap(group -> group.bars().stream())
                .flatMap(Bar::bounds)
                .map(Money::getAmount)
                .toList();
        Scale scale = new Scale(amounts, LEFT, PLOT);
        List<Heading> headings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (Group group : groups) {
            headings.add(new Heading(y + ROW - 8, group.title()));
            y += ROW;
            for (Bar bar : group.bars()) {
                rows.add(row(y, bar, scale));
                y += ROW;
            }
        }
        List<Line> grid = scale.grid().stream()
                .map(amount -> new Line(scale.at(amount), whole(amount, formats)))
                .toList();
        return new BarChart(id, title, description, y + FOOT, scale.at(BigDecimal.ZERO), grid, headings, rows);
    }

    private static Row row(int y, Bar bar, Scale scale) {
        int least = bar.lower().map(scale::at).orElse(LEFT);
        int most = bar.upper().map(scale::at).orElse(LEFT + PLOT);
        int zero = scale.at(BigDecimal.ZERO);
        int certain = bar.certain().map(scale::at).orElse(zero);
        return new Row(
                y, bar, new Span(Math.min(zero, certain), Math.abs(certain - zero)), new Span(least, most - least));
    }

    /** Lines of the grid stand at whole euros, so their cents say nothing. */
    private static String whole(BigDecimal amount, Formats formats) {
        String words = formats.amount(Euro.of(amount));
        return words.substring(0, words.length() - 3);
    }

    /** Returns the pixel where the plot ends. */
    public int bottom() {
        return height - FOOT;
    }
}
