package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** What {@code kim batch} says and returns where it ends early or has nothing to do. */
class BatchEndsTest {

    private static final int PLANS = 12;

    @TempDir
    private Path temp;

    private Path plans = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writePlans() {
        plans = Portfolio.lines(temp.resolve("plans.jsonl"), PLANS);
        out = temp.resolve("out.jsonl");
    }

    private Run batch(String... options) {
        return Run.batch(plans, out, options);
    }

    /** An output whose reader leaves after so many line feeds. */
    private static OutputStream readerOf(int lines) {
        return new OutputStream() {

            private int left = lines;

            @Override
            public void write(int one) throws IOException {
                if (left == 0) {
                    throw new IOException("Broken pipe");
                }
                left -= one == '\n' ? 1 : 0;
            }
        };
    }

    @Test
    void aReaderWhoLeavesIsToldWithHowManyPlansThereWere() {
        Run run = Run.into(readerOf(3), "batch", plans.toString(), "--out", "-");
        assertThat(run.err()).startsWith("kim: the reader left after 2 of 12 plans: 2 plans, 2 assessed");
    }

    @Test
    void moreThreadsThanAnyMachineHasAreRefused() {
        Run run = batch("--threads", "1000000000");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--threads is 1000000000, expected at most 1024");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsCompleteGivesTheCodeThatItGaveBefore() throws IOException {
        Files.writeString(plans, "{\"id\":\n", StandardOpenOption.APPEND);
        assertThat(batch().exitCode()).isEqualTo(2);
        Run again = batch();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.out()).contains("is complete, nothing is done: 13 plans");
    }
}
