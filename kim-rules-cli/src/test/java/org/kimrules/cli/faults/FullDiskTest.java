package org.kimrules.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.batch.BatchInput;
import org.kimrules.cli.batch.BatchRun;
import org.kimrules.cli.batch.PrintedResults;
import org.kimrules.cli.batch.ResultFile;
import org.kimrules.cli.batch.Results;
import org.kimrules.cli.batch.StoppedException;
import org.kimrules.cli.progress.ProgressBar;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchHeader.Law;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** Results that were not written to their end never look as if they were, and the same batch goes on where they end. */
class FullDiskTest {

    private static final List<String> PLANS =
            List.of("gemeinde-extra-position.yaml", "bielefeld-2020-mbe.yaml", "bielefeld-2020-bad.yaml");
    private static final LineOptions OPTIONS = LineOptions.DEFAULT;

    private final Policy policy = Policies.load("kim-nrw");
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
        for (String plan : PLANS) {
            Files.copy(Path.of("..", "kim-rules-examples", "plans", plan), plans.resolve(plan));
        }
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
        assertThat(whole).startsWith(found);
        assertThat(new String(found, StandardCharsets.UTF_8).lines().filter(BatchTrailer::is))
                .as("a trailer with all that belongs to it")
                .allSatisfy(trailer -> assertThat(found.length).isEqualTo(whole.length - 1));
    }

    @Test
    void aDiskThatIsFullAfterAnyByteLeavesWhatCanBeGoneOnWith() throws IOException {
        for (int room = 0; room < whole.length; room++) {
            String name = "full-" + room;
            disk.roomFor(room);
            assertThat(stops(name)).isTrue();
            isClearlyIncomplete(left(name));
            disk.roomFor(Long.MAX_VALUE);
            assertThat(written(name)).isEqualTo(whole);
            Files.delete(temp.resolve(name));
        }
        System.out.println("disks full after n bytes: " + whole.length + ", completed later: " + whole.length);
    }

    @Test
    void aDiskThatFailsOnceLeavesWhatCanBeGoneOnWith() throws IOException {
        int injected = 0;
        for (disk.failAfter(0); stops("once-" + injected); disk.failAfter(injected)) {
            isClearlyIncomplete(left("once-" + injected));
            assertThat(written("once-" + injected)).isEqualTo(whole);
            injected++;
        }
        System.out.println("faults injected while results were written: " + injected + ", completed later: " + injected);
        assertThat(injected).isGreaterThan(8);
    }

    /** Takes so many bytes, and then no more. */
    private static final class Pipe extends OutputStream {

        private final java.io.ByteArrayOutputStream taken = new java.io.ByteArrayOutputStream();
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
        for (int room = 0; room < whole.length; room++) {
            Pipe pipe = new Pipe(room);
            PrintWriter out = new PrintWriter(pipe, false, StandardCharsets.UTF_8);
            try (Results results = new PrintedResults(out, header)) {
                new BatchRun(input, writer, Workers.of(1), ProgressBar.silent()).into(results);
            }
            assertThat(out.checkError()).isTrue();
            isClearlyIncomplete(pipe.taken.toByteArray());
        }
        System.out.println("streams that end after n bytes: " + whole.length + ", seen: " + whole.length);
    }
}
