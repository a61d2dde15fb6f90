package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** What {@code kim batch} leaves out of plans. */
class BatchMaskTest {

    private static final String WORD = "Strategische Steuerung bei der REGE";

    @TempDir
    private Path temp;

    private Path plans = Path.of("");
    private Path out = Path.of("");
    private String plan = "";

    @BeforeEach
    void writePlans() throws IOException {
        plans = Files.createDirectory(temp.resolve("plans"));
        out = temp.resolve("out.jsonl");
        plan = Run.plan("bielefeld-2020.yaml", plans, "personal: [title, \"positions[*].title\"]");
    }

    private List<String> lines(String... options) throws IOException {
        Run.batch(plans, out, options);
        return Files.readAllLines(out);
    }

    @Test
    void whatAPlanMarksIsLeftOutOfItsLineAsItIsOutOfItsReport() throws IOException {
        String report = Run.of("check", plan, "--mask", "--format", "json").out();
        String line = lines("--full", "--mask").get(1);
        assertThat(line)
                .contains("\"masked\":[\"title\",", "[███ 1]")
                .doesNotContain(WORD)
                .endsWith("\"assessment\":" + report.replaceAll("(?m)\\n *", "").replaceAll("\": ", "\":") + "}");
    }

    @Test
    void aPlanThatMarksNothingIsRefusedRatherThanShown() throws IOException {
        Run.plan("kreis-four-coordinators.yaml", plans, "");
        assertThat(lines("--mask", "--lang", "en").get(2))
                .contains("\"status\":\"REFUSED\"", "\"code\":\"FIELD_MISSING\",\"path\":\"personal\"");
    }

    @Test
    void aFileGoesOnUnderTheSameMasksOnly() throws IOException {
        List<String> lines = lines("--mask=title");
        assertThat(lines.get(0)).contains("\"ordered\":true,\"mask\":[\"title\"]}");
        Files.write(out, lines.subList(0, 1));
        assertThat(Run.batch(plans, out, "--mask=positions[*].title").err())
                .contains("options.mask[0] is title there and positions[*].title now");
        assertThat(Run.batch(plans, out).err()).contains("options.mask[0] is title there and nothing now");
        assertThat(lines("--mask=title")).isEqualTo(lines);
    }
}
