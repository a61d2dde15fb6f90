package org.kimrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioMainTest {

    @TempDir
    private Path folder;

    @Test
    void the_job_runs_in_this_jvm_when_no_cluster_is_named_and_refused_plans_do_not_fail_it() throws IOException {
        Path input = Files.writeString(folder.resolve("plans.jsonl"), "{}\n{}\n");

        int code = PortfolioMain.execute(
                input.toString(), "--out", folder.resolve("out").toString(), "--known-on", "2020-09-03");

        assertThat(code).isZero();
        assertThat(new Written(folder.resolve("out")).file().lines()).hasSize(4);
    }

    private int run(String... options) throws IOException {
        Path input = Files.writeString(folder.resolve("plans.jsonl"), "{}\n");
        return PortfolioMain.execute(Stream.concat(
                        Stream.of(
                                input.toString(), "--out", folder.resolve("out").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void a_day_that_no_plan_may_name_and_a_policy_that_is_not_there_are_refused() throws IOException {
        assertThat(run("--known-on", "1800-01-01")).isEqualTo(2);
        assertThat(run("--known-on", "soon")).isEqualTo(2);
        assertThat(run("--policy", "nobodys")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void without_plans_nothing_is_written() {
        int code = PortfolioMain.execute(
                folder.resolve("plans.jsonl").toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(code).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
