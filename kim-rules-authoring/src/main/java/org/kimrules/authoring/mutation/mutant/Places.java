package org.kimrules.authoring.mutation.mutant;

import java.util.Optional;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/** Finds the file and the line in which a policy states something. */
final class Places {

    private final PolicyFolder folder;

    /**
     * Where something is stated.
     *
     * @param file the file, as people know it
     * @param line the line, counted from 1
     */
    record Place(String file, int line) {}

    Places(PolicyFolder folder) {
        this.folder = folder;
    }

    /** Returns the layer that the figure stands in. */
    Layer layerOf(Parameter parameter) {
        return layerWith(Entries.parameter(parameter.key()));
    }

    private Layer layerWith(String path) {
        return folder.layers().stream()
                .filter(layer -> layer.files().find(path).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file `" + path + "`"));
    }

    /** Returns the place of an entry in the history of a figure. */
    Place entry(Parameter parameter, int index) {
        String path = Entries.parameter(parameter.key());
        Layer layer = layerWith(path);
        Node file = Documents.yaml(layer.files().read(path));
        return new Place(
                layer.name(path),
                field(file, "history")
                        .map(history -> item(history, index).line())
                        .orElse(1));
    }

    /** Returns the place of a field in the head of the clause's file, or of the head where it has no such field. */
    Place field(Clause clause, String name) {
        Layer layer = folder.layerOf(clause);
        String path = Entries.clauses(clause.document()).path(clause.id());
        String head = layer.source(path).head().orElse("");
        return new Place(layer.name(path), line(Documents.yaml(head), name));
    }

    /** Returns the place of a field of the document's file. */
    Place field(LawDocument document, String name) {
        String path = Entries.DOCUMENTS.path(document.id());
        Layer layer = layerWith(path);
        return new Place(layer.name(path), line(Documents.yaml(layer.files().read(path)), name));
    }

    private static int line(Node node, String name) {
        return field(node, name).map(Node::line).orElse(1);
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.name().equals(name))
                        .map(Node.Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    private static Node item(Node list, int index) {
        return list instanceof Node.Sequence sequence ? sequence.items().get(index) : list;
    }
}
