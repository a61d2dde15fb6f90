package org.kimrules.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.batch.BatchRun;
import org.kimrules.cli.batch.PrintedResults;
import org.kimrules.cli.batch.ResultFile;
import org.kimrules.cli.batch.Results;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.cli.progress.ProgressBar;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchHeader.Law;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** Results that were not written to their end never look as if they were, and the same batch goes on where they end. */
class FullDiskTest {

    private static final Path PLAN = Path.of("..", "kim-rules-examples", "plans", "gemeinde-extra-position.yaml");
    /** With 1 every byte is tried, which takes a minute. */
    private static final int STEP = Integer.getInteger("kim.faults.step", 7);

    private static final LineOptions OPTIONS = LineOptions.DEFAULT;

    private final Policy asked = Policies.load("kim-nrw");
    private final Map<GrantPlan, Assessment> answers = new ConcurrentHashMap<>();

    /** It is not asked twice: what is tested here is the disk. */
    private final Policy policy =
            new AskedPolicy(asked, (plan, asOf) -> answers.computeIfAbsent(plan, each -> asked.assess(each, asOf)));

    private final LineWriter writer = new LineWriter(policy, OPTIONS);
    private final Disk disk = new Disk();

    @TempDir
    private Path temp;

    private BatchInput input;
    private BatchHeader header;
    private byte[] whole;

    @BeforeEach
    void writeThemAllOnce() throws IOException {
        Path plans = Files.createDirectory(temp.resolve("plans"));
        Files.copy(PLAN, plans.resolve("assessed.yaml"));
        Files.writeString(plans.resolve("refused.yaml"), "id: refused");
        input = BatchInput.at(plans);
        header = new BatchHeader(
                "kim", new Law(policy.ref().id(), policy.ref().version(), "law"), OPTIONS, true, input.about());
        whole = written("whole");
    }

    private Path out(String name) {
        return new FaultyFiles(disk).at(temp.resolve(name));
    }

    private byte[] written(String name) throws IOException {
        try (Results results = ResultFile.open(out(name), header, input)) {
            new BatchRun(input, writer, Workers.of(1), ProgressBar.silent()).into(results);
        }
        return Files.readAllBytes(temp.resolve(name));
    }

    private boolean stops(String name) throws IOException {
        try {
            written(name);
            return false;
        } catch (StoppedException e) {
            return true;
        }
    }

    private byte[] left(String name) throws IOException {
        Path file = temp.resolve(name);
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private void isClearlyIncomplete(byte[] found) {
        assertThat(Arrays.equals(found, Arrays.copyOf(whole, found.length))).isTrue();
        assertThat(new String(found, StandardCharsets.UTF_8).lines().filter(BatchTrailer::is))
                .as("a trailer with all that belongs to it")
                .allSatisfy(trailer -> assertThat(found.length).isGreaterThanOrEqualTo(whole.length - 1));
    }

    @Test
    void aDiskThatIsFullAfterAnyByteLeavesWhatCanBeGoneOnWith() throws IOException {
        for (int room = 0; room < whole.length; room += STEP) {
            String name = "full-" + room;
            disk.roomFor(room);
            assertThat(stops(name)).isTrue();
            isClearlyIncomplete(left(name));
            disk.roomFor(Long.MAX_VALUE);
            assertThat(written(name)).isEqualTo(whole);
            Files.delete(temp.resolve(name));
        }
        System.out.println(
                "disks full after n of " + whole.length + " bytes, n in steps of " + STEP + ": all completed later");
    }

    @Test
    void aDiskThatFailsOnceLeavesWhatCanBeGoneOnWith() throws IOException {
        int stopped = 0;
        int injected = 0;
        for (disk.failAfter(0); ; disk.failAfter(++injected)) {
            String name = "once-" + injected;
            if (stops(name)) {
                stopped++;
                isClearlyIncomplete(left(name));
            }
            if (!disk.failed()) {
                break;
            }
            assertThat(written(name)).isEqualTo(whole);
        }
        System.out.println("faults injected while results were written: " + injected + ", stopped: " + stopped
                + ", complete in the end: " + injected);
        assertThat(stopped).isGreaterThan(8);
    }

    /** Takes so many bytes, and then no more. */
    private static final class Pipe extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int room;

        private Pipe(int room) {
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            if (taken.size() == room) {
                throw new IOException("No space left on device");
            }
            taken.write(value);
        }
    }

    @Test
    void whatIsPrintedUpToAnyByteIsClearlyIncomplete() {
        for (int room = 0; room < whole.length; room += STEP) {
            Pipe pipe = new Pipe(room);
            PrintWriter out = new PrintWriter(pipe, false, StandardCharsets.UTF_8);
            try (Results results = new PrintedResults(out, header)) {
                new BatchRun(input, writer, Workers.of(1), ProgressBar.silent()).into(results);
            }
            assertThat(out.checkError()).isTrue();
            isClearlyIncomplete(pipe.taken.toByteArray());
        }
        System.out.println(
                "streams that end after n of " + whole.length + " bytes, n in steps of " + STEP + ": all seen");
    }
}
