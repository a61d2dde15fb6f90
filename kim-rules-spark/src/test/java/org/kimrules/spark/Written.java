package org.kimrules.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a job wrote.
 *
 * @param folder the folder of its results
 */
record Written(Path folder) {

    /** Returns the files of the folder put together in the order of their names. */
    String file() throws IOException {
        return files().stream().map(Written::text).collect(Collectors.joining());
    }

    /** Returns how many parts hold lines. */
    long parts() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("part-"))
                .filter(file -> !text(file).isEmpty())
                .count();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
