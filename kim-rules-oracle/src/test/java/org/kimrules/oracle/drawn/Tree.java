package org.kimrules.oracle.drawn;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Scalar.Type;

/** A mapping while it is put together, field by field. */
public final class Tree {

    private final List<Node.Entry> entries = new ArrayList<>();

    /** Starts with the fields of the mapping. */
    public static Tree of(Node mapping) {
        Tree tree = new Tree();
        tree.entries.addAll(((Node.Mapping) mapping).entries());
        return tree;
    }

    /** Sets a field; one that is there keeps its place. */
    public Tree with(String name, Node value) {
        Node.Entry field = new Node.Entry(0, name, value);
        int place = entries.stream().map(Node.Entry::name).toList().indexOf(name);
        if (place < 0) {
            entries.add(field);
        } else {
            entries.set(place, field);
        }
        return this;
    }

    /** Sets a field to a text; days and amounts are read from texts too. */
    public Tree with(String name, Object text) {
        return with(name, new Node.Scalar(0, Type.TEXT, text.toString()));
    }

    /** Sets a field to a list. */
    public Tree with(String name, List<? extends Node> items) {
        return with(name, new Node.Sequence(0, List.copyOf(items)));
    }

    /** Returns the text of a field. */
    public String text(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the mapping. */
    public Node node() {
        return new Node.Mapping(0, entries);
    }
}
