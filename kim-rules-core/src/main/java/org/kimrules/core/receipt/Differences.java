package org.kimrules.core.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.data.Node;
import org.kimrules.core.receipt.Verification.Difference;

/** Compares two trees of JSON and names every place where they differ by its JSON pointer (RFC 6901). */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * Returns the differences below the pointer, in the order of the expected tree.
     *
     * @param pointer where both trees stand
     * @param expected what should be there
     * @param actual what is there
     */
    static List<Difference> between(String pointer, Node expected, Node actual) {
        Differences differences = new Differences();
        differences.compare(pointer, expected, actual);
        return differences.found;
    }

    private void compare(String pointer, Node expected, Node actual) {
        if (expected instanceof Node.Mapping left && actual instanceof Node.Mapping right) {
            compare(pointer, byName(left), byName(right));
        } else if (expected instanceof Node.Sequence left && actual instanceof Node.Sequence right) {
            compare(pointer, byPlace(left), byPlace(right));
        } else if (!same(expected, actual)) {
            add(pointer, Optional.of(expected), Optional.of(actual));
        }
    }

    private void compare(String pointer, Map<String, Node> expected, Map<String, Node> actual) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            Optional<Node> left = Optional.ofNullable(expected.get(name));
            Optional<Node> right = Optional.ofNullable(actual.get(name));
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (left.isPresent() && right.isPresent()) {
                compare(place, left.get(), right.get());
            } else {
                add(place, left, right);
            }
        }
    }

    private void add(String pointer, Optional<Node> expected, Optional<Node> actual) {
        found.add(new Difference(pointer, expected.map(Node::shown), actual.map(Node::shown)));
    }

    private static Map<String, Node> byName(Node.Mapping mapping) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> nodes.put(entry.name(), entry.value()));
        return nodes;
    }

    private static Map<String, Node> byPlace(Node.Sequence sequence) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        sequence.items().forEach(item -> nodes.put(String.valueOf(nodes.size()), item));
        return nodes;
    }

    private static boolean same(Node expected, Node actual) {
        return expected instanceof Node.Scalar left
                && actual instanceof Node.Scalar right
                && left.type() == right.type()
                && left.text().equals(right.text());
    }
}
