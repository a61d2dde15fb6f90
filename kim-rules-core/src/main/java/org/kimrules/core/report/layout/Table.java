package org.kimrules.core.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.report.layout.Ink.Style;

/**
 * A table with aligned columns. Text columns give way and wrap inside their cells until the table fits; numbers and
 * fixed columns never do, so a table of many numbers may be wider than asked for. Not thread-safe; one per print.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /** Where a line may break: at blanks and in a period. */
    private static final Pattern WORD = Pattern.compile("(?<=–)| ");

    /** Where it may break when that is not enough: after a hyphen as well. */
    private static final Pattern PART = Pattern.compile("(?<=[–-])| ");

    private static final int NOTE_INDENT = 4;
    private static final int NOTE_HANGING = 8;

    /** How a column behaves. */
    public enum Kind {
        /** Left-aligned, gives way. */
        TEXT,
        /** Left-aligned, keeps its width. */
        FIXED,
        /** Right-aligned, keeps its width. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param heading its heading; where it is wider than the numbers below it, it wraps at blanks
     * @param kind how it behaves
     */
    public record Column(String heading, Kind kind) {}

    /**
     * A cell.
     *
     * @param text its text, made printable
     * @param style what it stands for
     * @param about the anchor of what explains it, where something does; plain text does not show it
     */
    public record Cell(String text, Style style, Optional<String> about) {

        /** Makes the text printable. */
        public Cell {
            text = Lines.printable(text);
        }

        /** Creates a cell that nothing explains. */
        public Cell(String text, Style style) {
            this(text, style, Optional.empty());
        }

        /** Returns the same cell, explained at the anchor. */
        public Cell about(String anchor) {
            return new Cell(text, style, Optional.of(anchor));
        }

        /** Returns a cell that stands for nothing in particular. */
        public static Cell of(String text) {
            return new Cell(text, Style.NORMAL);
        }
    }

    /** What stands below the headings. */
    public sealed interface Part {

        /**
         * A row.
         *
         * @param cells one for each column
         */
        record Row(List<Cell> cells) implements Part {}

        /**
         * A text about the row above, across all columns.
         *
         * @param cell the text
         */
        record Note(Cell cell) implements Part {}
    }

    private final List<Column> columns;
    private final List<Part> parts = new ArrayList<>();

    /** Creates a table without rows. */
    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has another number of cells than there are columns
     */
    public void row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        parts.add(new Part.Row(List.copyOf(cells)));
    }

    /** Adds an indented text below the last row, across all columns. */
    public void note(Cell cell) {
        parts.add(new Part.Note(cell));
    }

    /** Returns the columns. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the rows and notes in their order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Returns whether there is no row. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the lines of the table, with its headings, within the width where that can be. */
    public List<String> lines(int width, Ink ink) {
        int[] widths = widths(width);
        List<Cell> headings = columns.stream()
                .map(column -> new Cell(column.heading(), Style.HEADING))
                .toList();
        List<String> lines = new ArrayList<>(row(headings, true, widths, ink));
        lines.add(String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList()));
        for (Part part : parts) {
            if (part instanceof Part.Row row) {
                lines.addAll(row(row.cells(), false, widths, ink));
            } else if (part instanceof Part.Note note) {
                lines.addAll(Lines.indented(
                        note.cell().text(),
                        NOTE_INDENT,
                        NOTE_HANGING,
                        width,
                        note.cell().style(),
                        ink));
            }
        }
        return lines;
    }

    private List<String> row(List<Cell> cells, boolean atBottom, int[] widths, Ink ink) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> aligned(cells.get(i), columns.get(i).kind(), widths[i], ink))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, widths.length)
                        .mapToObj(i -> piece(wrapped.get(i), atBottom ? line - height : line, widths[i]))
                        .toList())
                .map(pieces -> String.join(GAP, pieces).stripTrailing())
                .toList();
    }

    /** Returns a line of a cell, counted from its first or, where negative, from its last; blanks where it has none. */
    private static String piece(List<String> lines, int line, int width) {
        int index = line < 0 ? lines.size() + line : line;
        return index >= 0 && index < lines.size() ? lines.get(index) : " ".repeat(width);
    }

    /** The lines of a cell, each as wide as its column; blanks are never painted. */
    private static List<String> aligned(Cell cell, Kind kind, int width, Ink ink) {
        return Lines.wrap(cell.text(), width).stream()
                .map(text -> {
                    String painted = ink.paint(cell.style(), text);
                    String padding = " ".repeat(Math.max(0, width - Lines.width(text)));
                    return kind == Kind.NUMBER ? padding + painted : painted + padding;
                })
                .toList();
    }

    private int[] widths(int width) {
        int[] widths = each(column -> Math.max(Lines.width(columns.get(column).heading()), cellWidth(column)));
        shrink(widths, each(column -> floor(column, WORD)), width);
        shrink(widths, each(column -> floor(column, PART)), width);
        shrink(widths, each(this::narrowest), width);
        return widths;
    }

    private int[] each(IntUnaryOperator ofColumn) {
        return IntStream.range(0, columns.size()).map(ofColumn).toArray();
    }

    /** Takes from the widest column that is above its floor, the first of equals, until all fit or nothing is left. */
    private static void shrink(int[] widths, int[] floors, int width) {
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        for (int taken = 0; taken < excess; taken++) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > floors[i])
                    .reduce((left, right) -> widths[right] > widths[left] ? right : left)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /**
     * Returns the width in which no part between two breaks is cut; a column that gives way only in its heading needs its
     * cells whole.
     */
    private int floor(int column, Pattern breaks) {
        int heading = longest(columns.get(column).heading(), breaks);
        if (columns.get(column).kind() != Kind.TEXT) {
            return Math.max(heading, cellWidth(column));
        }
        return Math.max(
                heading,
                cells(column).mapToInt(text -> longest(text, breaks)).max().orElse(0));
    }

    /** Returns the width for the case that nothing else helps: then words are cut anywhere. */
    private int narrowest(int column) {
        int whole = floor(column, PART);
        return columns.get(column).kind() == Kind.TEXT ? Math.min(NARROWEST, whole) : whole;
    }

    private int cellWidth(int column) {
        return cells(column).mapToInt(Lines::width).max().orElse(0);
    }

    private Stream<String> cells(int column) {
        return parts.stream()
                .filter(Part.Row.class::isInstance)
                .map(part -> ((Part.Row) part).cells().get(column).text());
    }

    private static int longest(String text, Pattern breaks) {
        return breaks.splitAsStream(text).mapToInt(Lines::width).max().orElse(0);
    }
}
