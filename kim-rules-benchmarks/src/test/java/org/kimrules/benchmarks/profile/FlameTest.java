package org.kimrules.benchmarks.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlameTest {

    private final Stacks stacks = new Stacks();

    @BeforeEach
    void three_of_four_stacks_are_in_the_engine() {
        stacks.add(List.of("Walk.assess", "drools Agenda.fire", "Walk.assess"));
        stacks.add(List.of("Walk.assess", "drools Agenda.fire"));
        stacks.add(List.of("Walk.assess", "drools Agenda.fire"));
        stacks.add(List.of("Walk.assess", "Ledger.add"));
        stacks.add(List.of());
    }

    @Test
    void a_call_has_the_share_of_the_stacks_that_it_is_in_once_each() {
        assertThat(stacks.samples()).isEqualTo(4);
        assertThat(stacks.within())
                .containsOnly(entry("Walk.assess", 4L), entry("drools Agenda.fire", 3L), entry("Ledger.add", 1L));
    }

    @Test
    void each_call_hangs_below_its_caller_as_wide_as_its_share() {
        assertThat(Flame.draw(stacks, "A flame"))
                .containsSubsequence(
                        "x=\"10.0\" y=\"40.0\" width=\"1179.0\"", "<title>Walk.assess, 100.0 %</title>",
                        "x=\"10.0\" y=\"57.0\" width=\"294.0\"", "<title>Ledger.add, 25.0 %</title>",
                        "x=\"305.0\" y=\"57.0\" width=\"884.0\"", "<title>drools Agenda.fire, 75.0 %</title>",
                        "x=\"305.0\" y=\"74.0\" width=\"294.0\"", "<title>Walk.assess, 25.0 %</title>");
    }

    @Test
    void stacks_are_read_as_they_were_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.folded");
        stacks.write(file);

        assertThat(file).hasContent("""
                Walk.assess;Ledger.add 1
                Walk.assess;drools Agenda.fire 2
                Walk.assess;drools Agenda.fire;Walk.assess 1
                """);
        assertThat(Flame.draw(Stacks.read(file), "A flame")).isEqualTo(Flame.draw(stacks, "A flame"));
    }
}
