package org.kimrules.drl.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.drl.folder.Source;

/**
 * A rule file that somebody could bring. An attack says in its first lines what it has to be refused with.
 *
 * @param name its group and what it tries
 * @param text what it holds
 */
record RuleFileCorpus(String name, String text) {

    private static final Path ROOT = Path.of("src/test/resources/gates");
    private static final String REFUSED = "// refused: ";
    private static final String BYTECODE = "// bytecode: ";

    static List<RuleFileCorpus> attacks() {
        return read("attacks");
    }

    static List<RuleFileCorpus> honest() {
        return read("honest");
    }

    /** Returns all rule files of this project, in whichever module; those of the scaffold are not written out yet. */
    static List<RuleFileCorpus> ours() {
        return read(Path.of(".."), path -> path.contains("/policies/") || path.contains("/lint/"));
    }

    private static List<RuleFileCorpus> read(String kind) {
        return read(ROOT.resolve(kind), path -> true);
    }

    private static List<RuleFileCorpus> read(Path folder, Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> wanted.test(file.toString()))
                    .sorted()
                    .map(file -> new RuleFileCorpus(folder.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Source source() {
        return new Source(name, text);
    }

    /** Returns the code that the first gate has to refuse it with. */
    String code() {
        return line(REFUSED).orElseThrow();
    }

    /** Returns what the second gate has to say of it, where it gets to see it. */
    Optional<String> does() {
        return line(BYTECODE);
    }

    private Optional<String> line(String start) {
        return text.lines()
                .limit(2)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
