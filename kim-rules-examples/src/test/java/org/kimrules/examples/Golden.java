package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts on record, in the folder {@code golden} of the test resources. With {@code -Dkim.golden.write=true} what came out
 * replaces what is on record; read the difference before you commit it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertOnRecord(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("kim.golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(file).as("the text on record").exists();
            assertThat(text).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all texts on record. */
    static Set<String> names() {
        return filesIn(FOLDER);
    }

    /** Returns the names of the files in the folder, without those in folders of its own. */
    static Set<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
