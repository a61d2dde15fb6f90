package org.kimrules.oracle.invariance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.kimrules.core.data.Node;

/** An order drawn from a seed, for every list and every mapping of a document. */
final class Shuffle {

    private final Random random;

    Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the document in another order. */
    Node of(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(list.line(), reordered(list.items(), this::of));
        }
        return node instanceof Node.Mapping mapping
                ? new Node.Mapping(mapping.line(), reordered(mapping.entries(), this::of))
                : node;
    }

    private Node.Entry of(Node.Entry entry) {
        return new Node.Entry(entry.line(), entry.name(), of(entry.value()));
    }

    private <T> List<T> reordered(List<T> parts, UnaryOperator<T> each) {
        List<T> order = new ArrayList<>(parts.stream().map(each).toList());
        Collections.shuffle(order, random);
        return order;
    }

    /** Returns the blocks of a text in another order; what stands before the first stays there. */
    String of(String text, String start) {
        List<String> blocks = new ArrayList<>(List.of(text.split("(?m)(?=^" + start + ")")));
        int head = blocks.get(0).matches("(?s)" + start + ".*") ? 0 : 1;
        Collections.shuffle(blocks.subList(head, blocks.size()), random);
        return String.join("", blocks);
    }
}
