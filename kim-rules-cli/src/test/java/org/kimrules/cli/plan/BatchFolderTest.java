package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** What {@code kim batch} takes for plans in a folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right that few have there")
class BatchFolderTest {

    @TempDir
    private Path temp;

    private Path plans = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        plans = Portfolio.folder(temp.resolve("plans"), 2);
        out = temp.resolve("out.jsonl");
    }

    private Run batch(Path folder) {
        return Run.batch(folder, out);
    }

    private List<String> keysAndStates() throws IOException {
        List<String> lines = Files.readAllLines(out);
        return lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.replaceFirst(".*?\"key\":\"([^\"]*)\".*?\"status\":\"([A-Z]*)\".*", "$1 $2"))
                .toList();
    }

    @Test
    void aFolderBehindALinkGivesTheSameFile() throws IOException {
        batch(plans);
        byte[] direct = Files.readAllBytes(out);
        Files.delete(out);
        assertThat(batch(Files.createSymbolicLink(temp.resolve("link"), plans)).err())
                .isEmpty();
        assertThat(Files.readAllBytes(out)).isEqualTo(direct);
    }

    @Test
    void filesAndFoldersBehindLinksAreTakenAndALinkToNothingIsARefusedPlan() throws IOException {
        Path others = Portfolio.folder(temp.resolve("others"), 1);
        Files.createSymbolicLink(plans.resolve("c"), others.resolve("a"));
        Files.createSymbolicLink(plans.resolve("d.yaml"), others.resolve("a/plan-0.yaml"));
        Files.createSymbolicLink(plans.resolve("gone.yml"), others.resolve("none.yaml"));
        assertThat(batch(plans).exitCode()).isEqualTo(2);
        assertThat(keysAndStates())
                .containsExactly(
                        "a/plan-0.yaml ASSESSED",
                        "b-c/plan-1.yaml ASSESSED",
                        "c/plan-0.yaml ASSESSED",
                        "d.yaml ASSESSED",
                        "gone.yml REFUSED");
    }

    @Test
    void namesEndInSmallOrLargeLettersAndWhatIsNoPlanIsCounted() throws IOException {
        Files.move(plans.resolve("a/plan-0.yaml"), plans.resolve("A.YAML"));
        Files.move(plans.resolve("b-c/plan-1.yaml"), plans.resolve("B.Yml"));
        Files.writeString(plans.resolve("C.JSON"), "{}");
        Files.writeString(plans.resolve("plan.yaml.bak"), "");
        Files.createSymbolicLink(plans.resolve("a/nothing"), plans.resolve("none"));
        assertThat(batch(plans).err())
                .isEqualTo(
                        "kim: files below `" + plans + "` that are no .yaml, .yml or .json and are passed over: 2\n");
        assertThat(keysAndStates()).containsExactly("A.YAML ASSESSED", "B.Yml ASSESSED", "C.JSON REFUSED");
    }

    @Test
    void linksThatLeadInACircleAreRefusedBeforeAnythingIsDone() throws IOException {
        Files.createSymbolicLink(plans.resolve("a/again"), plans);
        Run run = batch(plans);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("a/again` leads back to a folder above it");
        assertThat(out).doesNotExist();
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void aNameThatTheLocaleCannotShowIsRefused() throws IOException {
        Files.move(plans.resolve("a/plan-0.yaml"), plans.resolve("K\uFFFDln.yaml"));
        Run run = batch(plans);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("use a locale of UTF-8, such as LC_ALL=C.UTF-8");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileOfResultsIsNoneOfThePlansBehindALinkEither() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), plans);
        out = plans.resolve("x.json");
        assertThat(batch(link).err()).contains("is one of the plans or would be one");
        assertThat(out).doesNotExist();
    }
}
