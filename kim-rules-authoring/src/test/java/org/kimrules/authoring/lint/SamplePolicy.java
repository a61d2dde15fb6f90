package org.kimrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of a small policy with nothing wrong in it, to make mistakes in. It rests on the layer of general grant law.
 *
 * @param folder the folder of the copy
 */
record SamplePolicy(Path folder) {

    private static final Path SOURCE = Path.of("src", "test", "resources", "lint", "choirs");
    private static final String HEAD = "---\n";

    /** Copies it to a folder of its name below the given one. */
    static SamplePolicy into(Path parent) throws IOException {
        Path folder = parent.resolve("choirs");
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SamplePolicy(folder);
    }

    String read(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes other words in place of some that the file has once. */
    void edit(String path, String before, String after) throws IOException {
        String text = read(path);
        assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
                .as("`%s` in %s", before, path)
                .hasSize(2);
        write(path, text.replace(before, after));
    }

    /**
     * Writes a piece of a file in place of what the file has of the same kind: rules in place of all its rules, fields of YAML
     * in place of the fields of the same names. A whole file takes the place of all.
     */
    void put(String path, String piece) throws IOException {
        String text = read(path);
        if (path.endsWith(".drl") && !piece.startsWith("package")) {
            write(path, text.substring(0, text.indexOf("rule \"")) + piece);
        } else if (path.endsWith(".md")) {
            int end = text.indexOf("\n" + HEAD, HEAD.length());
            write(path, HEAD + merged(text.substring(HEAD.length(), end + 1), piece) + text.substring(end + 1));
        } else {
            write(path, path.endsWith(".yaml") ? merged(text, piece) : piece);
        }
    }

    private static String merged(String yaml, String piece) {
        Map<String, String> fields = new LinkedHashMap<>(fields(yaml));
        fields.putAll(fields(piece));
        return String.join("", fields.values());
    }

    private static Map<String, String> fields(String yaml) {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of(yaml.split("(?m)^(?=\\w)", -1)).stream()
                .filter(field -> !field.isBlank())
                .forEach(field -> fields.put(
                        field.substring(0, field.indexOf(':')), field.endsWith("\n") ? field : field + "\n"));
        return fields;
    }
}
