package org.kimrules.oracle.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.data.Node;

/** Takes items of lists away from a document as long as it still fails. */
final class Shrink {

    private final Predicate<Node> fails;

    Shrink(Predicate<Node> fails) {
        this.fails = fails;
    }

    /** Returns a document that still fails, and fails no more when any one item is left out. */
    Node smallest(Node document) {
        Node smallest = document;
        for (Optional<Node> next = smaller(document); next.isPresent(); next = smaller(smallest)) {
            smallest = next.get();
        }
        return smallest;
    }

    private Optional<Node> smaller(Node document) {
        return candidates(document).filter(fails).findFirst();
    }

    private static Stream<Node> candidates(Node node) {
        if (node instanceof Node.Sequence list) {
            return Stream.concat(
                    without(list), within(list.items(), Shrink::candidates, Node.Sequence::new, list.line()));
        }
        return node instanceof Node.Mapping mapping
                ? within(mapping.entries(), Shrink::candidates, Node.Mapping::new, mapping.line())
                : Stream.of();
    }

    private static Stream<Node.Entry> candidates(Node.Entry entry) {
        return candidates(entry.value()).map(value -> new Node.Entry(entry.line(), entry.name(), value));
    }

    private static Stream<Node> without(Node.Sequence list) {
        return IntStream.range(0, list.items().size()).mapToObj(i -> {
            List<Node> fewer = new ArrayList<>(list.items());
            fewer.remove(i);
            return new Node.Sequence(list.line(), fewer);
        });
    }

    private interface Whole<T> {
        Node of(int line, List<T> parts);
    }

    private static <T> Stream<Node> within(List<T> parts, Function<T, Stream<T>> candidates, Whole<T> whole, int line) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> candidates.apply(parts.get(i)).map(smaller -> {
                    List<T> others = new ArrayList<>(parts);
                    others.set(i, smaller);
                    return whole.of(line, others);
                }));
    }
}
