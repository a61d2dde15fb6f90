package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.page.Block;
import org.kimrules.report.chart.BarChart;
import org.kimrules.report.chart.Timeline;

/** A part of a section. */
public sealed interface Part {

    /**
     * Values behind their labels.
     *
     * @param beside whether they are short and stand beside each other; else below
     * @param fields the values
     */
    record Fields(boolean beside, List<Block.Field> fields) implements Part {

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
     * A text with a title.
     *
     * @param entry the title and the text
     */
    record Entry(Block.Entry entry) implements Part {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<Item> items) implements Part {

        /** Keeps a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param bullet the item
     * @param items what belongs to it
     */
    record Item(Block.Bullet bullet, List<Item> items) {

        /** Keeps a copy. */
        public Item {
            items = List.copyOf(items);
        }

        /** Returns the items with those that are further in below those that they belong to. */
        static List<Item> tree(List<Block.Bullet> bullets) {
            List<Item> items = new ArrayList<>();
            int next = 0;
            while (next < bullets.size()) {
                int own = next;
                next++;
                while (next < bullets.size()
                        && bullets.get(next).first() > bullets.get(own).first()) {
                    next++;
                }
                items.add(new Item(bullets.get(own), tree(bullets.subList(own + 1, next))));
            }
            return items;
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

    /**
     * Explanations, to which others point.
     *
     * @param reasons the explanations
     */
    record Reasons(List<Explanation> reasons) implements Part {

        /** Keeps a copy. */
        public Reasons {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * An explanation.
     *
     * @param anchor what others point to
     * @param called what a link to it is called
     * @param title its title
     * @param parts what it says
     */
    record Explanation(String anchor, String called, String title, List<Part> parts) {

        /** Keeps a copy. */
        public Explanation {
            parts = List.copyOf(parts);
        }
    }
}
