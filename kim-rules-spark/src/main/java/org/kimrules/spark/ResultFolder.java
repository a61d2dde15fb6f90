package org.kimrules.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineTally;

/**
 * The folder that a job writes: {@code header}, {@code part-00000} and so on, {@code trailer}. Put together in the order of
 * their names they are the file that a batch on one machine writes. Without a trailer the folder is not complete.
 */
final class ResultFolder {

    private static final int SHOWN = 200;

    private final Path folder;
    private final Configuration access;

    ResultFolder(Path folder, Configuration access) {
        this.folder = folder;
        this.access = access;
    }

    /**
     * Writes all lines, then the trailer. A part that the cluster had to do again, or did twice at a time, stands there once: the
     * engine takes over the file of one attempt for each part, whole or not at all.
     *
     * @throws IOException when something stands there already, or it can't be written
     */
    BatchTrailer write(BatchHeader header, JavaRDD<String> lines) throws IOException {
        lines.saveAsTextFile(folder.toString());
        write("header", header.line());
        BatchTrailer trailer = tally().trailer();
        if (trailer.total() != header.input().documents()) {
            throw new IllegalStateException("the plans were changed while they were read: " + trailer.total()
                    + " lines for " + header.input().documents() + " plans");
        }
        write("trailer", trailer.line());
        return trailer;
    }

    /** Counts what stands in the files, not what tasks said on the way: a task that was repeated would have said it twice. */
    private LineTally tally() throws IOException {
        LineTally tally = new LineTally();
        for (Path part : parts()) {
            try (FileLines lines = FileLines.ofResults(part, access)) {
                while (lines.next()) {
                    tally.add(read(new String(lines.line(), StandardCharsets.UTF_8)));
                }
            }
        }
        return tally;
    }

    /** From part 100000 on, names are longer. */
    private Path[] parts() throws IOException {
        FileStatus[] parts = files().globStatus(new Path(folder, "part-*"));
        return Arrays.stream(parts)
                .map(FileStatus::getPath)
                .sorted(Comparator.comparing((Path part) -> part.getName().length())
                        .thenComparing(Path::getName))
                .toArray(Path[]::new);
    }

    private static BatchLine read(String line) {
        return BatchLine.read(line)
                .orElseThrow(() -> new IllegalStateException("the cluster stored a line of " + line.length()
                        + " characters that is none: " + line.substring(0, Math.min(SHOWN, line.length()))));
    }

    private void write(String name, String line) throws IOException {
        try (OutputStream out = files().create(new Path(folder, name), false)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(access);
    }
}
