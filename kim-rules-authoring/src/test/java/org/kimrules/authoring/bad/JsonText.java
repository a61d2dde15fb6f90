package org.kimrules.authoring.bad;

import java.util.stream.Collectors;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Scalar.Type;

/** A document written as JSON, with a blank behind every colon and comma. Texts are those of plans, which need no escapes. */
public final class JsonText {

    private JsonText() {}

    /** Returns the document as JSON. */
    public static String of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> '"' + entry.name() + "\": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.type() == Type.TEXT ? '"' + scalar.text() + '"' : scalar.text();
    }
}
