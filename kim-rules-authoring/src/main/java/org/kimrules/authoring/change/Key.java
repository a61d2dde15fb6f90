package org.kimrules.authoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node;

/** One step down into a document. */
public sealed interface Key {

    /** Returns the node with another value below this step; the value may be missing before and after. */
    Node rewrite(Node parent, UnaryOperator<Optional<Node>> change);

    /**
     * The field of a mapping. It need not be there yet.
     *
     * @param name its name
     */
    record Field(String name) implements Key {

        @Override
        public Node rewrite(Node parent, UnaryOperator<Optional<Node>> change) {
            if (!(parent instanceof Node.Mapping mapping)) {
                throw new IllegalArgumentException("`" + name + "` is asked of something without fields");
            }
            List<Node.Entry> entries = new ArrayList<>(mapping.entries());
            int place = IntStream.range(0, entries.size())
                    .filter(i -> entries.get(i).name().equals(name))
                    .findFirst()
                    .orElse(entries.size());
            Optional<Node> before =
                    place < entries.size() ? Optional.of(entries.remove(place).value()) : Optional.empty();
            change.apply(before).ifPresent(value -> entries.add(place, new Node.Entry(value.line(), name, value)));
            return new Node.Mapping(mapping.line(), entries);
        }
    }

    /**
     * The item of a list with the label: its id, code or name, or where it has none of these its name and date, unit and
     * year, or component and year or one of its years with a slash between; a single value is its own label.
     *
     * @param label the label
     */
    record Item(String label) implements Key {

        @Override
        public Node rewrite(Node parent, UnaryOperator<Optional<Node>> change) {
            List<Node> items = new ArrayList<>(items(parent));
            int place = find(items);
            change.apply(Optional.of(items.remove(place))).ifPresent(item -> items.add(place, item));
            return new Node.Sequence(parent.line(), items);
        }

        /**
         * Returns the item.
         *
         * @throws IllegalArgumentException when not exactly one item has the label
         */
        Node in(Node list) {
            return items(list).get(find(items(list)));
        }

        private List<Node> items(Node list) {
            if (list instanceof Node.Sequence sequence) {
                return sequence.items();
            }
            throw new IllegalArgumentException("[" + label + "] is asked of something that is no list");
        }

        private int find(List<Node> items) {
            int[] found = IntStream.range(0, items.size())
                    .filter(i -> labels(items.get(i)).anyMatch(label::equals))
                    .toArray();
            if (found.length != 1) {
                throw new IllegalArgumentException(
                        found.length == 0
                                ? "there is no [" + label + "], "
                                        + Codes.expected(label, known(items)).en()
                                : found.length + " items have the label [" + label + "]");
            }
            return found[0];
        }

        private static List<String> known(List<Node> items) {
            return items.stream()
                    .flatMap(item -> names(item).limit(1).flatMap(List::stream))
                    .toList();
        }

        private static Stream<String> labels(Node item) {
            return names(item).flatMap(List::stream);
        }

        /** Returns the labels of the item by what they are made of: one, or one for each of its years. */
        private static Stream<List<String>> names(Node item) {
            return item instanceof Node.Scalar scalar
                    ? Stream.of(List.of(scalar.text()))
                    : Stream.of("id", "code", "name", "name/date", "unit/year", "component/year", "component/years")
                            .map(fields -> label(item, fields.split("/")))
                            .filter(found -> !found.isEmpty());
        }

        private static List<String> label(Node item, String... names) {
            return Stream.of(names)
                    .map(name -> values(item, name))
                    .reduce((some, more) -> some.stream()
                            .flatMap(one -> more.stream().map(other -> one + "/" + other))
                            .toList())
                    .orElse(List.of());
        }

        private static List<String> values(Node item, String name) {
            return item instanceof Node.Mapping mapping
                    ? mapping.entries().stream()
                            .filter(entry -> entry.name().equals(name))
                            .map(Node.Entry::value)
                            .flatMap(value ->
                                    value instanceof Node.Sequence list ? list.items().stream() : Stream.of(value))
                            .map(Node::shown)
                            .filter(shown -> !shown.isEmpty())
                            .toList()
                    : List.of();
        }
    }
}
