package org.kimrules.core.report.page;

import java.util.List;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;

/**
 * A part of a report, with its words in one language and not laid out yet. What is written as text, as Markdown and as HTML
 * is made of the same blocks, so that all three say the same.
 */
public sealed interface Block {

    /**
     * The title of the whole report.
     *
     * @param words the title
     */
    record Title(String words) implements Block {}

    /**
     * The heading of a section.
     *
     * @param key what the section is called in every language, {@code years} for example; empty where nobody asks for it
     * @param title its title
     * @param none that there is nothing to say, in words; empty where there is something
     */
    record Heading(String key, String title, String none) implements Block {}

    /**
     * A text of its own.
     *
     * @param style what it stands for
     * @param first the blanks before its first line where blanks show the order of things
     * @param others the blanks before its other lines
     * @param text the text
     */
    record Paragraph(Style style, int first, int others, String text) implements Block {}

    /**
     * A value behind its label.
     *
     * @param style what it stands for
     * @param label the label
     * @param value the value
     */
    record Field(Style style, String label, String value) implements Block {}

    /**
     * Short values that belong together.
     *
     * @param fields the values behind their labels
     */
    record Fields(List<Field> fields) implements Block {

        /** Keeps a copy. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A text with a title of its own, such as what is found about a clause.
     *
     * @param first the blanks before the title
     * @param others the blanks before the other lines
     * @param title the title
     * @param text the text, with what parts it from the title
     * @param about the anchors of what explains it
     */
    record Entry(int first, int others, String title, String text, List<String> about) implements Block {

        /** Keeps a copy. */
        public Entry {
            about = List.copyOf(about);
        }
    }

    /**
     * An item of a list; one that is further in belongs to the one above it.
     *
     * @param style what it stands for
     * @param first the blanks before it
     * @param text the text
     * @param about the anchors of what explains it
     */
    record Bullet(Style style, int first, String text, List<String> about) implements Block {

        /** Keeps a copy. */
        public Bullet {
            about = List.copyOf(about);
        }
    }

    /**
     * A table.
     *
     * @param table its rows
     */
    record Grid(Table table) implements Block {}

    /** Room between two blocks. */
    record Room() implements Block {}
}
