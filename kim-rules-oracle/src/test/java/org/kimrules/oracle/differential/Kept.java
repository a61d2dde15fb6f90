package org.kimrules.oracle.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.report.layout.Json;
import tools.jackson.core.JsonGenerator;

/**
 * A folder of tasks on which engines once differed, a file of JSON for each.
 *
 * @param folder where they lie
 */
record Kept(Path folder) {

    /** Writes the task into a file of its own and returns the file. */
    Path keep(String name, Task task) {
        Path file = folder.resolve(name + ".json");
        try {
            Files.createDirectories(folder);
            try (Writer target = Files.newBufferedWriter(file);
                    JsonGenerator json = Json.generator(target)) {
                write(task.document(), json);
                json.writeRaw('\n');
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> {
                json.writeName(entry.name());
                write(entry.value(), json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            // amounts and days are texts in JSON
            switch (scalar.type()) {
                case FLAG -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
                case NUMBER -> json.writeNumber(scalar.text());
                case TEXT -> json.writeString(scalar.text());
                case NOTHING -> json.writeNull();
            }
        }
    }

    /** Returns the files, sorted. */
    List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the task of a file. */
    static Task read(Path file) {
        return Task.read(Documents.read(file));
    }
}
