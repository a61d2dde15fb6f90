package org.kimrules.core.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.text.Text;

/**
 * The form of a document: which fields it has and what may stand in them. For documents that are read it is noted while their
 * reader asks for its fields, so that there is no second list of them. Immutable.
 */
public sealed interface Shape {

    /** A single value that needs no further words. */
    enum Single implements Shape {
        /** Text that people wrote, with the limits of {@code Fields.text}. */
        TEXT,
        /** Text as a program writes it; it may be empty. */
        STRING,
        /** An id. */
        ID,
        /** Yes or no. */
        FLAG,
        /** A number of things. */
        COUNT,
        /** A calendar year. */
        YEAR,
        /** A day as ISO writes it. */
        DAY,
        /** An amount in euros as a program writes it: text with two decimals. */
        AMOUNT
    }

    /** A decimal number, bare or in quotes, with at most so many decimals. */
    record Decimal(int scale) implements Shape {}

    /**
     * One of some words.
     *
     * @param kind what kind of word it is; words of one kind are the same everywhere
     * @param words the words with what they mean
     */
    record Words(String kind, Map<String, Text> words) implements Shape {

        /** Keeps a copy in the same order. */
        public Words {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** What the shape says or just the word, which stands for something that nobody stated. */
    record OrWord(Shape shape, String word) implements Shape {}

    /** What the shape says, or null. */
    record OrNull(Shape shape) implements Shape {}

    /** A list of items, of one at least where it is said so. */
    record Items(Shape item, boolean nonEmpty) implements Shape {}

    /**
     * Named fields, in order.
     *
     * @param others what may stand under other names, which are data; without it there are no others
     */
    record Mapping(Map<String, Field> fields, Optional<Shape> others) implements Shape {

        /** Keeps a copy in the same order. */
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A field of a mapping. */
    record Field(Shape shape, boolean required) {}
}
