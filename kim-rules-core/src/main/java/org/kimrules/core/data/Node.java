package org.kimrules.core.data;

import java.util.List;

/** A piece of a document, whatever it was written in. Order is kept, repeated keys too: whoever reads it refuses them. */
public sealed interface Node {

    /** Returns the line that it starts on, counted from 1; 0 where it was built in memory. */
    int line();

    /** Returns what stands there in a word, for people. */
    default String shown() {
        if (this instanceof Scalar scalar) {
            return scalar.type() == Scalar.Type.NOTHING ? "null" : scalar.text();
        }
        return this instanceof Sequence ? "[…]" : "{…}";
    }

    /**
     * A single value.
     *
     * @param type what it was written as
     * @param text its text as it was written
     */
    record Scalar(int line, Type type, String text) implements Node {

        /** How a single value was written. */
        public enum Type {
            /** In quotes, or as a bare word of YAML. */
            TEXT,
            /** As a bare number. */
            NUMBER,
            /** As {@code true} or {@code false}. */
            FLAG,
            /** As nothing: {@code null}, {@code ~} or an empty value. */
            NOTHING
        }
    }

    /** A list of values. */
    record Sequence(int line, List<Node> items) implements Node {

        /** Keeps a copy. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order of the file. */
    record Mapping(int line, List<Entry> entries) implements Node {

        /** Keeps a copy. */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A name and its value. */
    record Entry(int line, String name, Node value) {}
}
