package org.kimrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineDigest;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.data.Documents;

class ResultFolderTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(LocalSpark.conf());
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private BatchTrailer write(String line) throws IOException {
        BatchHeader header = new BatchHeader(
                "kim",
                new BatchHeader.Law("sample", "1.0", "f00"),
                LineOptions.DEFAULT,
                true,
                new BatchHeader.Input("LINES", 1, "d1"));
        String out = folder.resolve("out").toString();
        return new ResultFolder(new org.apache.hadoop.fs.Path(out), spark.hadoopConfiguration())
                .write(header, spark.parallelize(List.of(line), 1));
    }

    @Test
    void a_result_line_larger_than_any_document_is_counted_as_it_stands() throws IOException {
        String report = "r".repeat(Documents.MAX_BYTES + 1);
        String line = "{\"key\":\"1\",\"plan\":\"p\",\"status\":\"ASSESSED\",\"source\":null,\"assessment\":\"" + report
                + "\"}";

        BatchTrailer trailer = write(line);

        assertThat(trailer.assessed()).isEqualTo(1);
        assertThat(trailer.digest()).isEqualTo(LineDigest.of(line).hex());
    }

    @Test
    void a_line_that_is_none_is_told_in_short() {
        String line = "torn".repeat(1000);

        assertThatThrownBy(() -> write(line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the cluster stored a line of 4000 characters that is none: " + "torn".repeat(50));
    }
}
