package org.kimrules.report.content;

import java.util.List;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.page.Block;
import org.kimrules.report.chart.BarChart;
import org.kimrules.report.chart.Timeline;

/** A part of a section. */
public sealed interface Part {

    /**
     * Values behind their labels, below each other.
     *
     * @param fields the values
     */
    record Fields(List<Block.Field> fields) implements Part {

        /** Keeps a copy. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A paragraph.
     *
     * @param style what it stands for
     * @param below whether it belongs to what stands above it
     * @param text its text
     */
    record Paragraph(Style style, boolean below, String text) implements Part {}

    /**
     * A text with a title, and a list below it.
     *
     * @param entry the title and the text
     * @param bullets the list
     */
    record Entry(Block.Entry entry, List<Block.Bullet> bullets) implements Part {

        /** Keeps a copy. */
        public Entry {
            bullets = List.copyOf(bullets);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param table its rows
     */
    record Grid(String caption, Table table) implements Part {}

    /**
     * The matrix of positions and clauses.
     *
     * @param matrix its rows
     */
    record Marks(MatrixTable matrix) implements Part {}

    /**
     * A bar chart; the table of the section says the same.
     *
     * @param chart the drawing
     */
    record Bars(BarChart chart) implements Part {}

    /**
     * A timeline, and a table that says the same.
     *
     * @param timeline the drawing
     * @param table what lasts from when to when
     */
    record Times(Timeline timeline, Grid table) implements Part {}

    /**
     * Clauses in full, to which others point.
     *
     * @param quotes the clauses
     */
    record Quotes(List<Quote> quotes) implements Part {

        /** Keeps a copy. */
        public Quotes {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A clause in full.
     *
     * @param anchor what others point to
     * @param id its id
     * @param title its title
     * @param sentence its content
     * @param place its document and the place in it
     * @param evidence how sure it is, with a sign
     */
    record Quote(String anchor, String id, String title, String sentence, String place, String evidence) {}
}
