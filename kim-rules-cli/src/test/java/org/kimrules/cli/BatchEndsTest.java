package org.kimrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aFileThatIsCompleteGivesTheCodeThatItGaveBefore() throws IOException {
        Files.writeString(plans, "{\"id\":\n", StandardOpenOption.APPEND);
        assertThat(batch().exitCode()).isEqualTo(2);
        Run again = batch();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.out()).contains("is complete, nothing is done: 13 plans");
    }
}
