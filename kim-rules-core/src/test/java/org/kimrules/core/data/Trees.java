package org.kimrules.core.data;

import java.util.List;
import org.kimrules.core.data.Node.Scalar.Type;

/** Trees written down by hand. */
final class Trees {

    private Trees() {}

    static Node text(int line, String text) {
        return new Node.Scalar(line, Type.TEXT, text);
    }

    static Node number(int line, String text) {
        return new Node.Scalar(line, Type.NUMBER, text);
    }

    static Node flag(int line, String text) {
        return new Node.Scalar(line, Type.FLAG, text);
    }

    static Node nothing(int line, String text) {
        return new Node.Scalar(line, Type.NOTHING, text);
    }

    static Node list(int line, Node... items) {
        return new Node.Sequence(line, List.of(items));
    }

    static Node mapping(int line, Node.Entry... entries) {
        return new Node.Mapping(line, List.of(entries));
    }

    static Node.Entry entry(int line, String name, Node value) {
        return new Node.Entry(line, name, value);
    }

    /** Returns the tree as if it had been built in memory. */
    static Node withoutLines(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(0, scalar.type(), scalar.text());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    0, sequence.items().stream().map(Trees::withoutLines).toList());
        }
        return new Node.Mapping(
                0,
                ((Node.Mapping) node)
                        .entries().stream()
                                .map(entry -> entry(0, entry.name(), withoutLines(entry.value())))
                                .toList());
    }
}
