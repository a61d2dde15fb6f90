package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Kim;
import org.kimrules.cli.Run;

/** A batch in a process of its own that is killed in the middle, again and again, as a machine that loses its power would. */
class BatchKillTest {

    private static final int PLANS = 400;
    private static final int KILLS = 4;

    @TempDir
    private Path temp;

    private Process start(Path input, Path out, String order) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kim.class.getName(),
                        "batch",
                        input.toString(),
                        "--out",
                        out.toString(),
                        order)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
    }

    /** Waits until the file holds so many lines, and returns whether the process is still at it. */
    private static boolean waitFor(int lines, Path out, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && lines(out) < lines) {
            Thread.sleep(5);
        }
        return process.isAlive();
    }

    private static long lines(Path out) throws IOException {
        if (!Files.exists(out)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(out, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=2", "--unordered"})
    void aKilledBatchLosesNoPlanAndRepeatsNone(String order) throws IOException, InterruptedException {
        Path input = Portfolio.lines(temp.resolve("plans.jsonl"), PLANS);
        Path broken = temp.resolve("broken.jsonl");
        int killed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(input, broken, order);
            if (waitFor(kill * PLANS / (KILLS + 2), broken, process)) {
                killed++;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(killed).as("how often it was really killed").isPositive();
        Process last = start(input, broken, order);
        assertThat(last.waitFor()).as(Files.readString(temp.resolve("log"))).isEqualTo(2);

        Path whole = temp.resolve("whole.jsonl");
        assertThat(Run.of("batch", input.toString(), "--out", whole.toString(), order)
                        .exitCode())
                .isEqualTo(2);
        List<String> expected = Files.readAllLines(whole);
        List<String> found = Files.readAllLines(broken);
        assertThat(found).hasSize(PLANS + 2).doesNotHaveDuplicates();
        assertThat(found.subList(1, PLANS + 1)).containsExactlyInAnyOrderElementsOf(expected.subList(1, PLANS + 1));
        assertThat(digest(found)).isEqualTo(digest(expected));
    }

    private static String digest(List<String> lines) {
        return lines.get(lines.size() - 1).replaceFirst("\"digestInOrder.*", "");
    }
}
