package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;

/** What {@code kim batch} takes for a file of lines. */
class BatchLinesTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"plans.ndjson", "plans.JSONL", "Plans.NdJson"})
    void aFileOfLinesHasEitherName(String name) throws IOException {
        Path out = temp.resolve("out.jsonl");
        Run.batch(Portfolio.lines(temp.resolve(name), 2), out);
        assertThat(Files.readAllLines(out)).hasSize(4);
    }

    @Test
    void plansOfStandardInputAreRefusedWithWhatToDoInstead() {
        Run run = Run.of("batch", "-", "--out", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("can't be read again to go on; write them to a file .jsonl first");
    }
}
