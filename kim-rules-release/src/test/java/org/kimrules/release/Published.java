package org.kimrules.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module that is published, as it lies in a tree that was built. */
record Published(Path folder) {

    /** The tree of this build. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final String HELD_BACK = "<maven.deploy.skip>true</maven.deploy.skip>";

    /** Returns the modules of a tree that do not say that they are held back. */
    static List<Published> in(Path root) {
        return Stream.concat(
                        Stream.of(root),
                        MODULE.matcher(text(root.resolve("pom.xml")))
                                .results()
                                .map(module -> root.resolve(module.group(1))))
                .filter(folder -> !text(folder.resolve("pom.xml")).contains(HELD_BACK))
                .map(Published::new)
                .toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path bill() {
        return folder.resolve("target/bom.json");
    }

    /** Returns what is published of the module beside its pom.xml: its jar, if it has one, and its bill. */
    List<Path> files() {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar") || file.equals(bill()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        assertThat(file)
                .as("made by `mvn verify`; bills only where Maven may go online")
                .exists();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
