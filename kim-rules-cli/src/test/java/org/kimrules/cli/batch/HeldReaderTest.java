package org.kimrules.cli.batch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.ByteLines;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.LineOptions;

class HeldReaderTest {

    private static final long LARGER_THAN_ANY_ARRAY = 3L << 30;

    @TempDir
    private Path temp;

    /** Zeros without a line feed, as many as no memory holds. */
    private static InputStream zeros() {
        return new InputStream() {

            private long left = LARGER_THAN_ANY_ARRAY;

            @Override
            public int read() {
                throw new UnsupportedOperationException("one by one it would take too long");
            }

            @Override
            public int read(byte[] into, int start, int length) {
                int some = (int) Math.min(length, left);
                left -= some;
                return some == 0 ? -1 : some;
            }
        };
    }

    @Test
    void aLargeFileWithoutLineFeedsIsRefusedWithoutBeingKeptInMemory() throws IOException {
        BatchInput input = BatchInput.at(Files.writeString(temp.resolve("plans.jsonl"), "{}\n"));
        BatchHeader header = new BatchHeader(
                "kim", new BatchHeader.Law("sample", "1.0", "f00"), LineOptions.DEFAULT, true, input.about());
        Path path = temp.resolve("disk.img");
        try (ByteLines lines = ResultFile.lines(zeros())) {
            assertThatThrownBy(() -> new HeldReader(path, header, input).read(lines))
                    .isInstanceOf(StoppedException.class)
                    .hasMessage("`" + path + "` is no file of results, nothing was written");
        }
    }
}
