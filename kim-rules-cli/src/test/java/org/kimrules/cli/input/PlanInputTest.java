package org.kimrules.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.cli.Run;

/** Every command that reads a plan leaves out what is masked. */
class PlanInputTest {

    @ParameterizedTest
    @CsvSource({
        "explain PLAN REGE-STEUERUNG, Strategische Steuerung bei der REGE",
        "explain PLAN REGE-STEUERUNG --format json, Strategische Steuerung bei der REGE",
        "cure PLAN, Umsetzung der Bausteine 1 und 2",
        "cure PLAN --format json, Strategische Steuerung bei der REGE",
        "diff PLAN --known-on 2020-09-03 --known-on 2020-12-31, Umsetzung der Bausteine 1 und 2"
    })
    void theWordThatIsMaskedIsNowhereInTheOutput(String command, String word, @TempDir Path folder) throws IOException {
        String plan = Run.plan("bielefeld-2020.yaml", folder, "personal: [title, \"positions[*].title\"]");
        String[] open = command.replace("PLAN", plan).split(" ");
        String[] masked = (command.replace("PLAN", plan) + " --mask").split(" ");
        assertThat(Run.of(open).out()).contains(word).doesNotContain("[███ ");
        assertThat(Run.of(masked).out()).contains("[███ ").doesNotContain(word);
    }
}
