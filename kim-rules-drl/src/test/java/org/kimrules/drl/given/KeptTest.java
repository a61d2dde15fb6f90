package org.kimrules.drl.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A policy that answers for years keeps no more than it was meant to. */
class KeptTest {

    private final Kept<String, String> kept = new Kept<>(2);
    private final List<String> found = new ArrayList<>();

    private String ask(String question) {
        return kept.of(question, each -> {
            found.add(each);
            return each + "!";
        });
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertThat(ask("a")).isEqualTo("a!").isSameAs(ask("a"));
        assertThat(found).containsExactly("a");
    }

    @Test
    void whatIsTooMuchIsAnsweredAnewAndWhatIsKeptStays() {
        List.of("a", "b", "c", "c", "a")
                .forEach(question -> assertThat(ask(question)).isEqualTo(question + "!"));
        assertThat(found).containsExactly("a", "b", "c", "c");
    }
}
