package org.kimrules.authoring.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small programme of its own whose cases hold, in a folder that a test may change.
 *
 * @param folder the folder
 */
public record Choirs(Path folder) {

    private static final Path ORIGINAL = Path.of("src", "test", "resources", "policies", "choirs");

    /** Copies the programme into a folder. */
    public static Choirs in(Path policies) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve("choirs").resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Choirs(policies.resolve("choirs"));
    }

    /** Replaces some text of a file. */
    public Choirs with(String file, String before, String after) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(before)) {
                throw new IllegalArgumentException(file + " has no `" + before + "`");
            }
            Files.writeString(path, text.replace(before, after));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the results of its cases. */
    public List<CaseResult> results() {
        Law law = Law.compiled(folder);
        return new CaseRun(Suite.read(law.folder()), law).all();
    }
}
