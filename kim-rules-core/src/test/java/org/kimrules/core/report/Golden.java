package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reports on record, in the test resources beside this class. With {@code -Dkim.golden.write=true} what came out is written
 * to {@code target/golden}, to be read and copied by hand.
 */
public final class Golden {

    private Golden() {}

    /** Compares the report with the one on record, which may lie in a folder below this class. */
    public static void assertOnRecord(String name, String report) {
        if (Boolean.getBoolean("kim.golden.write")) {
            write(name, report);
        }
        assertThat(report).isEqualTo(read(name));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, String report) {
        try {
            Path file = Path.of("target", "golden", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
