package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;
import org.kimrules.core.batch.line.LineDigest;
import org.kimrules.core.policy.Fingerprint;

/** {@code kim batch}: what it writes, and how it goes on. */
class BatchCommandTest {

    private static final int PLANS = 12;

    @TempDir
    private Path temp;

    private Path plans = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        plans = Portfolio.folder(temp.resolve("plans"), PLANS);
        out = temp.resolve("out.jsonl");
    }

    private Run batch(String... options) {
        return batchOf(plans, options);
    }

    private Run batchOf(Path input, String... options) {
        String[] args = {"batch", input.toString(), "--out", out.toString()};
        String[] all = Arrays.copyOf(args, args.length + options.length);
        System.arraycopy(options, 0, all, args.length, options.length);
        return Run.of(all);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(out);
    }

    /** Returns the values of the field of all result lines. */
    private List<String> values(String field) throws IOException {
        return lines().subList(1, lines().size() - 1).stream()
                .map(line -> line.replaceFirst(".*?\"" + field + "\":\"?([^\",}]*).*", "$1"))
                .toList();
    }

    @Test
    void everyPlanOfAFolderIsALineBetweenHeaderAndTrailer() throws IOException {
        Run run = batch("--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(lines()).hasSize(PLANS + 2);
        assertThat(lines().get(0)).startsWith("{\"batch\":1,\"program\":\"kim ");
        assertThat(values("key")).hasSize(PLANS).isSorted().contains("a/plan-0.yaml", "b-c/plan-1.yaml");
        List<String> results = lines().subList(1, PLANS + 1);
        String digest = results.stream()
                .map(LineDigest::of)
                .reduce(LineDigest.NONE, LineDigest::plus)
                .hex();
        String inOrder = Fingerprint.sha256((String.join("\n", results) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(lines().get(PLANS + 1))
                .matches("\\{\"total\":12,\"assessed\":12,\"refused\":0,\"failed\":0,\"blocked\":[1-9]\\d*,.*}")
                .endsWith("\"digest\":\"" + digest + "\",\"digestInOrder\":\"" + inOrder + "\"}");
        assertThat(run.out()).matches("kim: 12 plans, 12 assessed \\(\\d+ blocked\\), 0 refused, 0 failed\n");
    }

    @Test
    void aLineSaysWhatCheckSaysAboutThePlan() throws IOException {
        batch("--full", "--lang", "en");
        String report = Run.of("check", plans.resolve("a/plan-0.yaml").toString(), "--format", "json", "--lang", "en")
                .out();
        String line = lines().get(1);
        String whole = line.substring(line.indexOf("\"assessment\":") + "\"assessment\":".length(), line.length() - 1);
        assertThat(whole).isEqualTo(report.replaceAll("(?m)\\n *", "").replaceAll("\": ", "\":"));
    }

    @Test
    void threadsAndOrderChangeNoLine() throws IOException {
        batch("--threads", "1");
        List<String> alone = lines();
        Files.delete(out);
        batch("--threads", "8");
        assertThat(lines()).isEqualTo(alone);
        Files.delete(out);
        batch("--threads", "8", "--unordered");
        assertThat(lines().subList(1, PLANS + 1)).containsExactlyInAnyOrderElementsOf(alone.subList(1, PLANS + 1));
        assertThat(lines().get(PLANS + 1).replaceFirst("\"digestInOrder.*", ""))
                .isEqualTo(alone.get(PLANS + 1).replaceFirst("\"digestInOrder.*", ""));
    }

    @Test
    void linesOfAFileAreKnownByTheirNumbersAndRefusedOnesDoNotStopTheOthers() throws IOException {
        Path file = Portfolio.lines(temp.resolve("plans.jsonl"), 3);
        Files.writeString(file, "\n  \r\n{\"id\":\n", StandardOpenOption.APPEND);
        Run run = batchOf(file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(values("key")).containsExactly("1", "2", "3", "6");
        assertThat(values("status").get(3)).isEqualTo("REFUSED");
        assertThat(run.out()).contains("4 plans, ", "1 refused");
    }

    @Test
    void aPlanWithoutADecisionNeedsADayOfKnowledge() throws IOException {
        Path one = Files.createDirectory(temp.resolve("one"));
        Files.copy(Path.of(Run.plan("cases/heinsberg-2020.yaml")), one.resolve("plan.yaml"));
        assertThat(batchOf(one).exitCode()).isEqualTo(2);
        assertThat(lines().get(1)).contains("\"path\":\"meetings\"");
        Files.delete(out);
        assertThat(batchOf(one, "--known-on", "2021-01-15").exitCode()).isLessThan(2);
        assertThat(lines().get(1)).contains("\"status\":\"ASSESSED\"", "\"knownOn\":\"2021-01-15\"");
    }

    @Test
    void brokenOffAnywhereItGoesOnToTheSameFile() throws IOException {
        batch();
        byte[] whole = Files.readAllBytes(out);
        int header = lines().get(0).length() + 1;
        int second = header + lines().get(1).getBytes(StandardCharsets.UTF_8).length + 1;
        int trailer = whole.length - lines().get(PLANS + 1).length() - 1;
        for (int end : List.of(
                0,
                1,
                header - 1,
                header,
                header + 1,
                second - 1,
                second,
                second + 7,
                trailer - 1,
                trailer,
                trailer + 5,
                whole.length - 1)) {
            Files.write(out, Arrays.copyOf(whole, end));
            Run run = batch();
            assertThat(run.exitCode()).as("cut at %s: %s", end, run.err()).isEqualTo(1);
            assertThat(Files.readAllBytes(out)).as("cut at %s", end).isEqualTo(whole);
        }
    }

    @Test
    void whatTheDiskLostInTheMiddleIsDoneAgain() throws IOException {
        batch();
        byte[] whole = Files.readAllBytes(out);
        int trailer = whole.length - lines().get(PLANS + 1).length() - 1;
        byte[] holes = Arrays.copyOf(whole, trailer);
        Arrays.fill(holes, trailer / 2, trailer / 2 + 300, (byte) 0);
        Files.write(out, holes);
        assertThat(batch().out()).contains("a torn line was cut off");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void aTailThatTheDiskMadeUpIsCutOff() throws IOException {
        batch();
        byte[] whole = Files.readAllBytes(out);
        int trailer = whole.length - lines().get(PLANS + 1).length() - 1;
        Files.write(out, Arrays.copyOf(Arrays.copyOf(whole, trailer), whole.length + 100_000));
        assertThat(batch().out()).contains("goes on after 12 plans; a torn line was cut off");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void linesBehindATornOneAreCountedAndDoneAgain() throws IOException {
        batch();
        byte[] whole = Files.readAllBytes(out);
        List<String> lines = lines().subList(0, 7);
        Files.write(out, List.of(lines.get(0), lines.get(1), lines.get(3), lines.get(4), "{", lines.get(6)));
        assertThat(batch().out()).contains("goes on after 1 plans; a torn line was cut off with 3 behind it");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void aLineOfAnotherDayOrVersionOrAssumptionIsNoneOfThisBatch() throws IOException {
        String[] options = {"--known-on", "2020-12-31"};
        batch(options);
        for (String[] other : new String[][] {
            {"\"version\":\"0.1.0\"", "\"version\":\"0.0.9\""},
            {"\"knownOn\":\"2020-12-31\"", "\"knownOn\":\"2020-12-30\""},
            {"\"assumptions\":[]", "\"assumptions\":[{\"parameter\":\"B1.rate\",\"amount\":\"1.00\"}]"}
        }) {
            List<String> lines = new ArrayList<>(lines().subList(0, 4));
            lines.set(2, lines.get(2).replace(other[0], other[1]));
            before = lines;
            List<String> whole = lines();
            Files.write(out, before);
            refusedWithoutWriting(batch(options), "holds lines of another batch", "a/plan-3.yaml. Take another file");
            Files.write(out, whole);
        }
    }

    @Test
    void aLineAboutAnotherStateOfADocumentOfAFileIsNamed() throws IOException {
        Path file = Portfolio.lines(temp.resolve("plans.jsonl"), 4);
        batchOf(file);
        before = new ArrayList<>(lines().subList(0, 4));
        before.set(2, before.get(2).replaceFirst("\"source\":\"[0-9a-f]{6}", "\"source\":\"ffffff"));
        Files.write(out, before);
        refusedWithoutWriting(batchOf(file), "documents have changed", "written: 2. Take another file");
    }

    @Test
    void withoutOrderItGoesOnWithThoseThatAreMissing() throws IOException {
        batch("--unordered");
        List<String> whole = lines();
        Files.write(out, List.of(whole.get(0), whole.get(9), whole.get(2), whole.get(5)));
        Run run = batch("--unordered");
        assertThat(run.out()).contains("goes on after 3 plans");
        assertThat(lines().subList(1, 4)).containsExactly(whole.get(9), whole.get(2), whole.get(5));
        assertThat(lines().subList(1, PLANS + 1)).containsExactlyInAnyOrderElementsOf(whole.subList(1, PLANS + 1));
    }

    @Test
    void aCompleteFileIsLeftAsItIs() throws IOException {
        batch();
        byte[] whole = Files.readAllBytes(out);
        Run run = batch("--threads", "1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("is complete, nothing is done: 12 plans");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    private void refusedWithoutWriting(Run run, String... why) throws IOException {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(why);
        assertThat(lines()).isEqualTo(before);
    }

    private List<String> before = List.of();

    private void brokenOff() throws IOException {
        batch();
        before = lines().subList(0, 5);
        Files.write(out, before);
    }

    @Test
    void theFileOfAnotherBatchIsRefusedWithWhatDiffers() throws IOException {
        brokenOff();
        refusedWithoutWriting(
                batch("--lang", "en"), "another batch, nothing was written: options.lang is de there and en now");
        refusedWithoutWriting(batch("--known-on", "2021-01-15"), "options.knownOn is null there and 2021-01-15 now");
        refusedWithoutWriting(batch("--unordered"), "options.ordered is true there and false now");
        Files.writeString(plans.resolve("more.yaml"), "id: more");
        refusedWithoutWriting(batch(), "input.documents is 12 there and 13 now", "input.digest is ");
    }

    @Test
    void aFileThatIsNoneOfResultsIsNotTouched() throws IOException {
        before = List.of("my diary", "second page");
        Files.write(out, before);
        refusedWithoutWriting(batch(), "is no file of results");
        before = List.of("no line feed at its end");
        Files.writeString(out, before.get(0));
        refusedWithoutWriting(batch(), "is no file of results");
    }

    @Test
    void aDocumentThatChangedSinceItsLineWasWrittenIsNamed() throws IOException {
        brokenOff();
        Path first = plans.resolve("a/plan-0.yaml");
        String text = Files.readString(first);
        Files.writeString(first, text + "# seen\n");
        refusedWithoutWriting(batch(), "documents have changed", "a/plan-0.yaml. Take another file");
        Files.writeString(first, text);
        Files.writeString(plans.resolve("b-c/plan-8.yaml"), "\n# not done yet\n", StandardOpenOption.APPEND);
        assertThat(batch().exitCode()).isEqualTo(1);
    }

    @Test
    void aFileOfLinesThatChangedIsAnotherBatch() throws IOException {
        Path file = Portfolio.lines(temp.resolve("plans.jsonl"), 4);
        batchOf(file);
        before = lines().subList(0, 2);
        Files.write(out, before);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        refusedWithoutWriting(batchOf(file), "input.digest is ");
    }

    @Test
    void aCompleteFileThatWasAlteredIsNotMended() throws IOException {
        batch();
        List<String> altered = lines();
        altered.set(3, altered.get(3).replace("\"knownOn\":\"20", "\"knownOn\":\"19"));
        before = altered;
        Files.write(out, before);
        refusedWithoutWriting(batch(), "has a trailer, but is not as it was written");
        altered.set(3, "gone");
        Files.write(out, before);
        refusedWithoutWriting(batch(), "has a trailer, but is not as it was written");
    }

    @Test
    void twoRunsDoNotWriteOneFile() throws IOException {
        brokenOff();
        try (FileChannel other = FileChannel.open(out, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            refusedWithoutWriting(batch(), "another run is writing");
        }
    }

    @Test
    void inputsThatCannotBeUsedSaySoAndLeaveNoFile() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(batchOf(empty).err()).contains("no plans in");
        assertThat(batchOf(temp.resolve("none")).err()).contains("neither a folder of plans nor a file of lines");
        assertThat(batchOf(Files.createFile(temp.resolve("empty.jsonl"))).err()).contains("no plans in");
        assertThat(batch("--threads", "0").err()).contains("--threads is 0, expected at least 1");
        assertThat(batch("--assume", "B2.nothing=1.00").err()).contains("is no amount of the policy");
        assertThat(Run.of("batch", plans.toString()).err()).contains("Missing required option: '--out=FILE'");
        assertThat(Run.of(
                                "batch",
                                plans.toString(),
                                "--out",
                                plans.resolve("x.json").toString())
                        .err())
                .contains("is one of the plans or would be one");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsPrintedIsWhatWouldBeWritten() throws IOException {
        batch();
        Run run = Run.of("batch", plans.toString(), "--out", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Files.readString(out));
        assertThat(run.err()).startsWith("kim: 12 plans, ");
    }

    @Test
    void whereLinesCannotBePrintedOrNobodyReadsThemNotAllPlansAreDone() {
        OutputStream full = failing("No space left on device");
        assertThat(Run.into(full, "batch", plans.toString(), "--out", "-").exitCode())
                .isEqualTo(3);
        assertThat(Run.into(failing("Broken pipe"), "batch", plans.toString(), "--out", "-")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatIsFullIsNoOutput() throws IOException {
        Path device = Path.of("/dev/full");
        try (OutputStream full = new FileOutputStream(device.toFile())) {
            assertThat(Run.into(full, "batch", plans.toString(), "--out", "-").exitCode())
                    .isEqualTo(3);
        }
        assertThat(Run.of("batch", plans.toString(), "--out", device.toString()).exitCode())
                .isEqualTo(2);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void progressIsToldInStepsWhereItIsAskedFor() {
        Run run = batch("--progress");
        assertThat(run.err().lines())
                .hasSize(PLANS)
                .last()
                .asString()
                .matches("kim: \\[#{30}] 12 of 12, 0 refused, 0 failed");
        assertThat(batch("--quiet")).isEqualTo(new Run(1, "", ""));
    }
}
