package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;

/** Reads the files of a suite and collects what is wrong with them. What is broken in one hides nothing in another. */
final class CaseFaults {

    private static final Problem EMPTY = new Problem(
            ProblemCode.TYPE_WRONG,
            "",
            OptionalInt.of(1),
            "an empty file",
            Text.same("what a file of this name says, or no such file"));

    private final Faults faults = new Faults();
    private final Set<String> asked = new TreeSet<>();
    private final PlanWords words;

    CaseFaults(PolicyFolder policy) {
        this.words = new PlanWords(policy);
    }

    /** Returns a file; nothing where there is none, or where it is no text. */
    Optional<Source> find(Layer layer, String path) {
        String name = layer.name(path);
        asked.add(name);
        return told(new Source(name, ""), problems -> layer.files().find(path))
                .flatMap(found -> found)
                .map(text -> new Source(name, text));
    }

    /** Reads a file; returns what it says where nothing is wrong with it. */
    <T> Optional<T> read(Source source, BiFunction<Node, Problems, T> reader) {
        return told(source, problems -> {
            Node document = Documents.yaml(source.text());
            if (document instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING) {
                throw new InvalidInputException(List.of(EMPTY));
            }
            return reader.apply(document, problems);
        });
    }

    /** Reads a file that is a plan; returns its document where the policy can read it. */
    Optional<Node> plan(Source source) {
        return read(source, (document, problems) -> readable(document));
    }

    /** Returns a plan that stands in a file, where the policy can read it. */
    Optional<Node> plan(Source source, Node document) {
        return told(source, problems -> readable(document));
    }

    private Node readable(Node document) {
        var unused = new PlanDocument(document).toPlan(words);
        return document;
    }

    private <T> Optional<T> told(Source source, Function<Problems, T> reader) {
        Problems problems = new Problems();
        try {
            T result = reader.apply(problems);
            problems.throwIfAny();
            return Optional.of(result);
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> faults.add(source.fault(problem)));
            return Optional.empty();
        }
    }

    /** Adds the files beside the named ones that nobody asked for. Checked where files can be listed. */
    void unread(Layer layer, List<String> named) {
        layer.files().listing().stream()
                .flatMap(Set::stream)
                .filter(path -> path.matches("cases/[^/]+") && !asked.contains(layer.name(path)))
                .forEach(path -> faults.add(new Source(layer.name(path), "")
                        .fault(
                                FaultCode.FILE_UNLISTED,
                                path,
                                String.join(", ", named) + ", or the `planFile` of a case")));
    }

    /**
     * Ends the reading.
     *
     * @throws org.kimrules.core.policy.PolicyException with every fault of every file, when there is one
     */
    void throwIfAny() {
        faults.throwIfAny();
    }
}
