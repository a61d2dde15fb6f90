package org.kimrules.oracle.invariance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.kimrules.core.data.Node;

/** Mistakes drawn from a seed, several in one document: words that mean nothing, fields that are missing, named twice or not known. */
final class Spoil {

    private static final int ONE_IN = 25;

    private final Random random;

    Spoil(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the document with mistakes. */
    Node of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            mapping.entries().forEach(entry -> spoilt(entry).forEach(entries::add));
            return new Node.Mapping(mapping.line(), entries);
        }
        return node instanceof Node.Sequence list
                ? new Node.Sequence(
                        list.line(), list.items().stream().map(this::of).toList())
                : spoilt((Node.Scalar) node);
    }

    private Stream<Node.Entry> spoilt(Node.Entry entry) {
        Node.Entry within = new Node.Entry(entry.line(), entry.name(), of(entry.value()));
        return switch (random.nextInt(4 * ONE_IN)) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(within, entry);
            case 2 -> Stream.of(new Node.Entry(entry.line(), entry.name() + "s", within.value()));
            default -> Stream.of(within);
        };
    }

    private Node spoilt(Node.Scalar scalar) {
        return random.nextInt(ONE_IN) == 0
                ? new Node.Scalar(scalar.line(), scalar.type(), scalar.text() + "?")
                : scalar;
    }
}
