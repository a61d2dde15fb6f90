package org.kimrules.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is what it was or what it shall be, never half of it. */
class WholeFileTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whoReadsTheOldFileMeanwhileReadsAllOfIt() throws IOException {
        Path file = folder.resolve("signatures.json");
        WholeFile.write(file, bytes("old"));
        try (var open = Files.newInputStream(file)) {
            WholeFile.write(file, bytes("a longer new one"));
            assertThat(open.readAllBytes()).isEqualTo(bytes("old"));
        }
        assertThat(file).hasContent("a longer new one");
        assertThat(folder).isDirectoryContaining("glob:**/signatures.json");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("manifest.json"));
        assertThatThrownBy(() -> WholeFile.write(directory, bytes("x")))
                .isInstanceOf(IOException.class)
                .hasMessage("not a file");
        assertThat(directory).isEmptyDirectory();
    }
}
