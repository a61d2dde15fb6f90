package org.kimrules.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import scala.Tuple2;

/**
 * A file of JSON Lines, a plan in each line that is not blank. The key of a plan is the number of its line, counted from 1. The
 * workers read the file in parts, whose order Spark keeps.
 */
final class PlanLines implements Portfolio {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What stands for other characters where Hadoop looks for input. */
    private static final Pattern PATTERN = Pattern.compile("[\\[\\]{}*?\\\\]");

    private final Path file;
    private final BatchHeader.Input about;
    private final boolean marked;

    private PlanLines(Path file, BatchHeader.Input about, boolean marked) {
        this.file = file;
        this.about = about;
        this.marked = marked;
    }

    /**
     * Reads the file once, for what the header says of it.
     *
     * @throws IllegalArgumentException when the workers would read other lines of it, or none
     */
    static PlanLines of(Path file, Configuration access) throws IOException {
        check(file, access);
        try (FileLines lines = FileLines.ofDocuments(file, access)) {
            boolean marked = false;
            long documents = 0;
            for (long number = 1; lines.next(); number++) {
                byte[] line = lines.line();
                marked |= number == 1 && Arrays.mismatch(MARK, line) == MARK.length;
                documents += blank(line) ? 0 : 1;
            }
            return new PlanLines(file, new BatchHeader.Input("LINES", documents, lines.digest()), marked);
        }
    }

    /** What Hadoop unpacks or passes over on its own would not give the lines that are counted here. */
    private static void check(Path file, Configuration access) {
        if (new CompressionCodecFactory(access).getCodec(file) != null) {
            throw new IllegalArgumentException("`" + file + "` is compressed; unpack it first");
        }
        if (file.getName().startsWith("_") || file.getName().startsWith(".")) {
            throw new IllegalArgumentException(
                    "`" + file + "` begins like the files that Hadoop passes over; take another name");
        }
    }

    @Override
    public BatchHeader.Input about() {
        return about;
    }

    @Override
    public JavaRDD<Source> sources(JavaSparkContext spark, int partitions) {
        boolean restore = marked;
        return lines(spark, partitions)
                .zipWithIndex()
                .mapToPair(line -> restore && line._2() == 0 ? new Tuple2<>(marked(line._1()), line._2()) : line)
                .filter(line -> !blank(line._1()))
                .map(line -> source(line._2() + 1, line._1()));
    }

    private JavaRDD<byte[]> lines(JavaSparkContext spark, int partitions) {
        JobConf job = new JobConf(spark.hadoopConfiguration());
        // else a carriage return would end a line too
        job.set("textinputformat.record.delimiter", "\n");
        FileInputFormat.setInputPaths(
                job, new Path(PATTERN.matcher(file.toString()).replaceAll("\\\\$0")));
        return spark.hadoopRDD(job, TextInputFormat.class, LongWritable.class, Text.class, partitions)
                .map(line -> FileLines.bytes(line._2()));
    }

    /** Puts back the byte order mark, which Hadoop takes from the first line without a word; the reader of plans refuses it. */
    private static byte[] marked(byte[] line) {
        byte[] whole = Arrays.copyOf(MARK, MARK.length + line.length);
        System.arraycopy(line, 0, whole, MARK.length, line.length);
        return whole;
    }

    private static Source source(long number, byte[] document) {
        return new Source(String.valueOf(number), Source.Syntax.JSON, () -> document);
    }

    private static boolean blank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
