package org.kimrules.cli.batch.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;

/** The documents of a batch: a folder of files or the lines of one file. They stay the same for as long as the batch takes. */
public interface BatchInput {

    /** The names of files of lines. */
    Pattern LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)", Pattern.DOTALL);

    /**
     * Returns what lies at the path.
     *
     * @throws StoppedException when there is nothing to assess
     */
    static BatchInput at(Path path) {
        if (Files.isDirectory(path)) {
            return FolderInput.of(path);
        }
        if (Files.isRegularFile(path) && LINES.matcher(path.toString()).matches()) {
            return LinesInput.of(path);
        }
        if (path.toString().equals("-")) {
            throw StoppedException.unusable(
                    "plans of standard input can't be read again to go on; write them to a file .jsonl first");
        }
        throw StoppedException.unusable(
                "`" + path + "` is neither a folder of plans nor a file of lines whose name ends in .jsonl or .ndjson");
    }

    /** Returns what the header says about them. */
    BatchHeader.Input about();

    /** Returns the number of the document with the key, from 0 on; -1 where there is none. Numbers may be left out. */
    int indexOf(String key);

    /** Returns the number of the document that comes after that with the number; -1 comes before the first. */
    int after(int index);

    /**
     * Returns the documents whose numbers are not done, in their order.
     *
     * @throws StoppedException while they are taken, when they can't be read or are not what they were when the batch began
     */
    Stream<Source> sources(BitSet done);

    /** Returns whether the document of the line is not the one any more that the line is about. */
    boolean changed(BatchLine line);

    /** Returns how many files lie beside the documents that are none. */
    long passedOver();

    /** Returns whether a file of results at the path would be one of the documents, or take its place. */
    boolean contains(Path file);
}
