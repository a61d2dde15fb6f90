package org.kimrules.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.batch.BatchRun;
import org.kimrules.cli.batch.ResultFile;
import org.kimrules.cli.batch.Results;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.cli.progress.ProgressBar;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchHeader.Law;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** A plan that takes more memory than there is ends a batch, and whoever looks for it is told which. */
class LittleMemoryTest {

    private static final Path PLAN = Path.of("..", "kim-rules-examples", "plans", "gemeinde-extra-position.yaml");
    private static final LineOptions OPTIONS = LineOptions.DEFAULT;

    @TempDir
    private Path temp;

    @Test
    void thePlanThatMemoryWasTooLittleForIsNamedAndThoseBeforeItStand() throws IOException {
        Policy policy = Policies.load("kim-nrw");
        Path plans = Files.createDirectory(temp.resolve("plans"));
        for (String id : new String[] {"a", "b", "c"}) {
            Files.writeString(
                    plans.resolve(id + ".yaml"), Files.readString(PLAN).replaceFirst("(?m)^id: .*$", "id: plan-" + id));
        }
        BatchInput input = BatchInput.at(plans);
        BatchHeader header = new BatchHeader(
                "kim", new Law(policy.ref().id(), policy.ref().version(), "law"), OPTIONS, true, input.about());
        Path out = temp.resolve("out.jsonl");
        Policy starved = new AskedPolicy(policy, (plan, asOf) -> {
            if (plan.id().equals("plan-b")) {
                throw new OutOfMemoryError("Java heap space");
            }
            return policy.assess(plan, asOf);
        });
        LineWriter writer = new LineWriter(starved, OPTIONS);
        try (Results results = ResultFile.open(out, header, input)) {
            BatchRun run = new BatchRun(input, writer, Workers.of(1), ProgressBar.silent());
            assertThatThrownBy(() -> run.into(results))
                    .isInstanceOfSatisfying(
                            StoppedException.class, e -> assertThat(e.canGoOn()).isTrue())
                    .hasMessageStartingWith("not enough memory for the plan `b.yaml`: the results are not complete.");
        }
        assertThat(Files.readAllLines(out)).hasSize(2).element(1).asString().startsWith("{\"key\":\"a.yaml\"");
        try (Results results = ResultFile.open(out, header, input)) {
            LineWriter more = new LineWriter(policy, OPTIONS);
            assertThat(new BatchRun(input, more, Workers.of(1), ProgressBar.silent())
                            .into(results)
                            .whole())
                    .isTrue();
        }
        assertThat(Files.readAllLines(out)).hasSize(5);
    }
}
