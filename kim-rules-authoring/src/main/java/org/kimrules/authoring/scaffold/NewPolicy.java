package org.kimrules.authoring.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A policy that is not there yet. It is laid out with one clause, one parameter and their cases, so that everything works
 * before its author writes the first word, and with a README that leads from a sentence of a directive to a tested rule.
 *
 * @param id the id
 * @param group the group id of its module; without meaning for a plain folder
 * @param form what is laid out
 * @param folder where it is laid out: a folder that is empty or not there yet
 */
public record NewPolicy(String id, String group, Form form, Path folder) {

    /** What is laid out. */
    public enum Form {
        /** A Maven module that makes a jar with prebuilt rules, which applications find on their class path. */
        MODULE,
        /** The policy folder alone, without any Java. */
        PLAIN
    }

    /** Returns what keeps the policy from being laid out: every problem, in words; none where all is well. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(new Names(id, group).problems());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            problems.add("`" + folder + "` is a file, expected a folder");
        } else if (Files.exists(folder) && !isEmpty()) {
            problems.add("the folder `" + folder + "` is not empty, expected one that is, or a new one");
        }
        return problems;
    }

    private boolean isEmpty() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lays it out.
     *
     * @return the files, relative to the folder
     * @throws IllegalArgumentException when there are problems
     * @throws UncheckedIOException when a file cannot be written
     */
    public List<String> write() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems()));
        }
        Map<String, String> files = Templates.filled(this, new Names(id, group));
        files.forEach(this::write);
        return List.copyOf(files.keySet());
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of the policy, relative to what is laid out: empty where it is the same. */
    public String policyFolder() {
        return form == Form.MODULE ? "src/main/resources/policies/" + id : "";
    }
}
