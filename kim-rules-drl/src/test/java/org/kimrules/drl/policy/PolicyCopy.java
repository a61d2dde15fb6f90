package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The policy of the programme and its layer, copied to where a test may change them.
 *
 * @param folder the folder of the policy
 */
record PolicyCopy(Path folder) {

    private static final Path SOURCE = Path.of("src", "main", "resources", "policies");

    /** Copies everything into the folder. */
    static PolicyCopy into(Path policies) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new PolicyCopy(policies.resolve("kim-nrw"));
    }

    /** Writes other words in place of some that the file of the policy has. */
    void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    /** Adds a line at the end of the file of the policy. */
    void append(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).endsWith("\n");
        Files.writeString(path, text + line + "\n");
    }
}
