package org.kimrules.cli.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** The command that looks at a policy folder, its exit codes and what it prints. */
class LintCommandTest {

    private static final Path SHIPPED =
            Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies", "grant-law-nrw");

    @TempDir
    private Path folder;

    @Test
    void aCleanPolicyHasNothingToRemark() {
        assertThat(Run.of("lint", SHIPPED.toString())).isEqualTo(new Run(0, "nothing to remark\n", ""));
    }

    @Test
    void aRemarkEndsWithOneAndIsToldToPeopleAndPrograms() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "id: " + folder.getFileName() + "\nlayers: [nowhere]\n");
        Run text = Run.of("lint", folder.toString());
        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).contains("policy.yaml:2:10  F01").contains("there is no layer `nowhere`");
        Run json = Run.of("lint", folder.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"rule\": \"F01\"");
    }

    @Test
    void remarksAreEnglishAndNoOtherLanguageCanBeAskedFor() {
        Run run = Run.of("lint", SHIPPED.toString(), "--lang", "de");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--lang");
    }

    @Test
    void aRuleIsExplained() {
        Run page = Run.of("lint", "--explain", "D05");
        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).startsWith("# D05: ").contains("## Avoid");
    }

    @Test
    void badOptionsEndWithTwoAndAFolderThatIsNoPolicyWithThree() {
        assertThat(Run.of("lint", "--explain", "D5"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "kim: no rule `D5`, did you mean D05, D15, C05?\nTry 'kim lint --help' for more information.\n"));
        assertThat(Run.of("lint").exitCode()).isEqualTo(2);
        Run none = Run.of("lint", folder.toString());
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).contains("policy.yaml");
    }
}
