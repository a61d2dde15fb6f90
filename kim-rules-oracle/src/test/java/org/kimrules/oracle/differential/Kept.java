package org.kimrules.oracle.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
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
                Documents.write(task.document(), json);
                json.writeRaw('\n');
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
