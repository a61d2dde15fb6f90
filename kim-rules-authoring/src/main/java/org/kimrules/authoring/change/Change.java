package org.kimrules.authoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;

/** How a case turns the document of the base plan into its own. */
public sealed interface Change {

    /** The kinds of changes, each the name of the field that holds the path. */
    List<String> KINDS = List.of("set", "remove", "add", "copy");

    /**
     * Returns the changed document.
     *
     * @throws IllegalArgumentException when the place is not there
     */
    Node apply(Node plan);

    /**
     * Reads {@code {set, to}}, {@code {remove}}, {@code {add, value}} or {@code {copy, as}}.
     *
     * @throws IllegalArgumentException when it is none of these or names no path
     */
    static Change read(Fields fields) {
        return switch (kind(fields)) {
            case "set" -> {
                Node value = node(fields, "to");
                yield new Put(path(fields, "set"), value);
            }
            case "add" -> {
                Node value = node(fields, "value");
                yield new Add(path(fields, "add"), value);
            }
            case "copy" -> {
                String id = fields.id("as");
                yield new Copy(path(fields, "copy"), id);
            }
            default -> new Remove(path(fields, "remove"));
        };
    }

    /** Returns the field that says what kind of change it is. */
    static String kind(Fields fields) {
        return KINDS.stream()
                .filter(fields::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is none of " + String.join(", ", KINDS)));
    }

    private static PlanPath path(Fields fields, String name) {
        return PlanPath.parse(fields.text(name));
    }

    private static Node node(Fields fields, String name) {
        if (!fields.has(name)) {
            throw new IllegalArgumentException("`" + fields.at(name) + "` is missing");
        }
        return fields.place(name);
    }

    private static Node appended(Optional<Node> list, Node item) {
        List<Node> items = new ArrayList<>(
                list.map(present -> ((Node.Sequence) present).items()).orElse(List.of()));
        items.add(item);
        return new Node.Sequence(item.line(), items);
    }

    /** Puts a value there, whether or not there was one. */
    record Put(PlanPath path, Node value) implements Change {

        @Override
        public Node apply(Node plan) {
            return path.rewrite(plan, any -> Optional.of(value));
        }
    }

    /** Takes away what is there. */
    record Remove(PlanPath path) implements Change {

        @Override
        public Node apply(Node plan) {
            return path.rewrite(plan, present -> {
                if (present.isEmpty()) {
                    throw new IllegalArgumentException("there is no `" + path.text() + "` to remove");
                }
                return Optional.empty();
            });
        }
    }

    /** Appends an item to a list. */
    record Add(PlanPath list, Node item) implements Change {

        @Override
        public Node apply(Node plan) {
            return list.rewrite(plan, present -> Optional.of(appended(present, item)));
        }
    }

    /** Appends a copy of an item that has an id, under another id. */
    record Copy(PlanPath path, String id) implements Change {

        @Override
        public Node apply(Node plan) {
            if (!(path.last() instanceof Key.Item item)) {
                throw new IllegalArgumentException("`" + path.text() + "` is no item of a list");
            }
            return path.parent().rewrite(plan, list -> list.map(items -> appended(list, copy(item.in(items)))));
        }

        private Node copy(Node item) {
            Node text = new Node.Scalar(item.line(), Node.Scalar.Type.TEXT, id);
            return new Key.Field("id").rewrite(item, any -> Optional.of(text));
        }
    }
}
