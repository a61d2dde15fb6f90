package org.kimrules.authoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.data.Node;

/**
 * A place in the document of a plan: {@code positions[KI-KOORDINATION].period.to}. The brackets pick the one item of a
 * list that has the label; see {@link Key.Item}.
 *
 * @param text the place as it was written
 * @param keys the way there, from the top
 */
public record PlanPath(String text, List<Key> keys) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z_]+)(?:\\[([^\\[\\]]+)])?(?:\\.(?=.)|$)");

    /**
     * Parses the text.
     *
     * @throws IllegalArgumentException when it is no path
     */
    public static PlanPath parse(String text) {
        List<Key> keys = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.find() && step.start() == end) {
            keys.add(new Key.Field(step.group(1)));
            Optional.ofNullable(step.group(2)).ifPresent(label -> keys.add(new Key.Item(label)));
            end = step.end();
        }
        if (keys.isEmpty() || end < text.length()) {
            throw new IllegalArgumentException("`" + text + "` is no path such as positions[KI].period.to");
        }
        return new PlanPath(text, List.copyOf(keys));
    }

    /** Returns the last step. */
    Key last() {
        return keys.get(keys.size() - 1);
    }

    /** Returns the place above. */
    PlanPath parent() {
        return new PlanPath(text, keys.subList(0, keys.size() - 1));
    }

    /**
     * Returns the document with another value at the place.
     *
     * @param change gets what is there, if anything, and returns what shall be there, if anything
     * @throws IllegalArgumentException when there is no such place
     */
    Node rewrite(Node root, UnaryOperator<Optional<Node>> change) {
        return rewrite(Optional.of(root), 0, change)
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` would remove the whole plan"));
    }

    private Optional<Node> rewrite(Optional<Node> node, int depth, UnaryOperator<Optional<Node>> change) {
        if (depth == keys.size()) {
            return change.apply(node);
        }
        Node parent = node.orElseThrow(() -> new IllegalArgumentException("`" + text + "` leads nowhere"));
        return Optional.of(keys.get(depth).rewrite(parent, child -> rewrite(child, depth + 1, change)));
    }
}
