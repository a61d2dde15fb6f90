package org.kimrules.drl.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.drl.folder.yaml.PolicyYaml;

/** Reads the files of one law folder and keeps every fault of each. What is broken hides nothing in the other files. */
final class FolderFile {

    private final PolicyFiles files;
    private final String folder;
    private final Faults faults;

    /**
     * What was read of a file.
     *
     * @param value what it says, as far as it could be read; empty where it is no YAML at all
     * @param sound whether it has no fault
     */
    record Reading<T>(Optional<T> value, boolean sound) {

        /** Returns what it says where it has no fault. */
        Optional<T> whole() {
            return sound ? value : Optional.empty();
        }
    }

    /**
     * Creates a reader.
     *
     * @param folder what stands before the path of a file in a fault: nothing, or the name of a layer's folder and a slash
     */
    private FolderFile(PolicyFiles files, String folder, Faults faults) {
        this.files = files;
        this.folder = folder;
        this.faults = faults;
    }

    /** Returns a reader of the folder of a layer, or of a policy, which has no name. */
    static FolderFile of(String name, PolicyFiles files, Faults faults) {
        return new FolderFile(files, name.isEmpty() ? "" : name + "/", faults);
    }

    /** Returns how a file is named to people. */
    String name(String path) {
        return folder + path;
    }

    /** Keeps the fault of every file that can't be read, whether somebody asks for it or not. */
    void decodeAll() {
        files.listing().ifPresent(paths -> paths.forEach(this::source));
    }

    /** Returns the text of a file; empty and a fault where it can't be read. */
    Optional<Source> source(String path) {
        if (!files.has(path)) {
            faults.add(new Source(name(path), "")
                    .fault(ProblemCode.FILE_UNREADABLE, "no such file", "a file " + path + " in the policy folder"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Source(name(path), files.read(path)));
        } catch (InvalidInputException e) {
            keep(new Source(name(path), ""), e);
            return Optional.empty();
        }
    }

    /** Reads what of policy.yaml has to be known before the rest. */
    PolicyYaml.Head head() {
        return yaml(PolicyYaml.FILE, fields -> PolicyYaml.head(fields, files))
                .value()
                .orElse(new PolicyYaml.Head("", List.of()));
    }

    /** Reads the inventory; an empty one where it can't be read. */
    Inventory inventory() {
        return Inventory.parse(source(Inventory.FILE).orElseGet(() -> new Source(name(Inventory.FILE), "")), faults);
    }

    /** Reads a YAML file. */
    <T> Reading<T> yaml(String path, Function<Fields, T> reader) {
        return source(path)
                .map(source -> parse(source, source.text(), reader))
                .orElseGet(() -> new Reading<>(Optional.empty(), false));
    }

    /** Reads the YAML between the two fences at the head of a Markdown file. Lines count from the top of the file. */
    <T> Reading<T> frontMatter(String path, Function<Fields, T> reader) {
        return source(path).map(source -> head(source, reader)).orElseGet(() -> new Reading<>(Optional.empty(), false));
    }

    private <T> Reading<T> head(Source source, Function<Fields, T> reader) {
        Optional<String> yaml = source.head();
        if (yaml.isEmpty()) {
            String text = source.text();
            int line = text.startsWith(Source.FENCE) ? (int) text.lines().count() : 1;
            faults.add(source.fault(
                    ProblemCode.SYNTAX,
                    line,
                    "",
                    text.lines().skip(line - 1L).findFirst().orElse("an empty file"),
                    "YAML between two lines of three hyphens, the first of them the first line of the file"));
            return new Reading<>(Optional.empty(), false);
        }
        return parse(source, yaml.get(), reader);
    }

    private <T> Reading<T> parse(Source source, String yaml, Function<Fields, T> reader) {
        Problems problems = new Problems();
        Optional<T> result = Optional.empty();
        try {
            result = Optional.of(Fields.read(Documents.yaml(yaml), "", problems, reader));
            problems.throwIfAny();
            return new Reading<>(result, true);
        } catch (InvalidInputException e) {
            keep(source, e);
        } catch (IllegalArgumentException e) {
            faults.add(source.fault(ProblemCode.CONTRADICTION, String.valueOf(e.getMessage()), ""));
        }
        return new Reading<>(result, false);
    }

    private void keep(Source source, InvalidInputException refused) {
        refused.problems().forEach(problem -> faults.add(source.fault(problem)));
    }
}
