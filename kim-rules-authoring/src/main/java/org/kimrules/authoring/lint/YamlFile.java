package org.kimrules.authoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.Source;

/**
 * A YAML file of a policy folder, or the YAML head of a Markdown file, as far as it can be read. What is not of the shape
 * that is asked for counts as not there; that it is wrong is told when the policy is loaded.
 *
 * @param file the file
 * @param root what it holds; nothing where it is no YAML
 * @param problems why it is no YAML
 */
public record YamlFile(LawFile file, Node root, List<Problem> problems) {

    private static final Node NOTHING = new Node.Mapping(1, List.of());
    private static final Problem UNFENCED = new Problem(
            ProblemCode.SYNTAX,
            "",
            OptionalInt.of(1),
            "no head",
            Text.of("YAML zwischen zwei Zeilen aus drei Bindestrichen", "YAML between two lines of three hyphens"));

    /** Keeps a copy. */
    public YamlFile {
        problems = List.copyOf(problems);
    }

    /** Reads a file. */
    static YamlFile of(LawFile file) {
        return parse(file, file.text());
    }

    /** Reads the head of a Markdown file. */
    static YamlFile head(LawFile file) {
        return new Source(file.path(), file.text())
                .head()
                .map(yaml -> parse(file, yaml))
                .orElseGet(() -> new YamlFile(file, NOTHING, List.of(UNFENCED)));
    }

    private static YamlFile parse(LawFile file, String yaml) {
        try {
            return new YamlFile(file, Documents.yaml(yaml), List.of());
        } catch (InvalidInputException e) {
            return new YamlFile(file, NOTHING, e.problems());
        }
    }

    /** Returns whether it is YAML. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /** Returns what stands under the names, one below the other. */
    public Optional<Node> find(String... names) {
        Optional<Node> found = Optional.of(root);
        for (String name : names) {
            found = found.flatMap(node -> field(node, name));
        }
        return found;
    }

    /** Returns the words of the list under the names, or its only word. */
    public List<Node> list(String... names) {
        return find(names).stream().flatMap(YamlFile::items).toList();
    }

    /** Returns the entries under the names. */
    public List<Entry> entries(String... names) {
        return find(names).stream().flatMap(YamlFile::entries).toList();
    }

    /** Returns the word under the names, if it is one. */
    public Optional<String> word(String... names) {
        return find(names).flatMap(YamlFile::word);
    }

    /** Returns a field of a mapping. */
    public static Optional<Node> field(Node node, String name) {
        return entries(node)
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** Returns the entries of a mapping. */
    public static Stream<Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries().stream() : Stream.of();
    }

    /** Returns the items of a list; of anything else itself. */
    public static Stream<Node> items(Node node) {
        return node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node);
    }

    /** Returns the text of a single value that says something. */
    public static Optional<String> word(Node node) {
        return node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING
                ? Optional.of(scalar.text()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** Returns a remark about what stands at the node. */
    public Remark remark(String rule, Node at, String what, String fix) {
        return file.remark(rule, at.line(), at instanceof Node.Scalar ? at.shown() : "", what, fix);
    }
}
