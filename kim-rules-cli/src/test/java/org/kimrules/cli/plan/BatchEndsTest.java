package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Kim;
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
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aReaderWhoLeavesIsToldAlsoWhereOnlyFaultsAre() {
        Run run = Run.into(readerOf(3), "batch", plans.toString(), "--out", "-", "--quiet");
        assertThat(run.err()).startsWith("kim: the reader left after 2 of 12 plans");
    }

    @Test
    void withoutTheTrailerAReaderHasNotAll() {
        Run run = Run.into(readerOf(PLANS + 1), "batch", plans.toString(), "--out", "-");
        assertThat(run.err()).startsWith("kim: the reader left after 12 of 12 plans");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    /** Runs the command in a process of its own, with the file for both its streams. */
    private int printingTo(Path console, String out) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kim.class.getName(),
                        "batch",
                        plans.toString(),
                        "--out",
                        out)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start()
                .waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "console.txt"})
    @EnabledOnOs(OS.LINUX)
    void whereMessagesGoNoResultsDo(String name) throws IOException, InterruptedException {
        Path console = Files.createFile(temp.resolve("console.txt"));
        String file = temp.resolve(name).toString();
        assertThat(printingTo(console, file)).isEqualTo(2);
        assertThat(Files.readString(console))
                .startsWith("kim: `" + file + "` is where this program's own messages go; - prints the lines\n");
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
