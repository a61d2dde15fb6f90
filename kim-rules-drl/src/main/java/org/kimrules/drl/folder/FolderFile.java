package org.kimrules.drl.folder;

import java.util.function.Function;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problems;
import org.kimrules.core.policy.PolicyException;

/** Reads one file of a law folder and names the file in every problem. */
final class FolderFile {

    private static final String FENCE = "---\n";

    private final PolicyFiles files;
    private final String folder;

    /**
     * Creates a reader.
     *
     * @param folder what stands before the path of a file in a problem: nothing, or the name of a layer's folder and a slash
     */
    FolderFile(PolicyFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Returns how a file is named to people. */
    String name(String path) {
        return folder + path;
    }

    <T> T yaml(String path, Function<Fields, T> reader) {
        return parse(name(path), files.read(path), reader);
    }

    /** Reads the YAML between the two fences at the head of a Markdown file. */
    <T> T frontMatter(String path, Function<Fields, T> reader) {
        String text = files.read(path);
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new PolicyException(
                    "`" + name(path) + "` does not start with YAML between two lines of three hyphens");
        }
        return parse(name(path), text.substring(FENCE.length(), end + 1), reader);
    }

    private static <T> T parse(String name, String yaml, Function<Fields, T> reader) {
        try {
            Problems problems = new Problems();
            T result = Fields.read(Documents.yaml(yaml), "", problems, reader);
            problems.throwIfAny();
            return result;
        } catch (InvalidInputException | IllegalArgumentException e) {
            throw new PolicyException("`" + name + "` is refused: " + e.getMessage(), e);
        }
    }
}
