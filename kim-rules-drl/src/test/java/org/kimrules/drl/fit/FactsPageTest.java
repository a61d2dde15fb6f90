package org.kimrules.drl.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever rules may read and say is described, and the page that lists it is fresh. */
class FactsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "facts.md");
    private static final String WRITE = "mvn -B -ntp -pl kim-rules-drl -am test -Dkim.golden.write=true"
            + " -Dtest=FactsPageTest -Dsurefire.failIfNoSpecifiedTests=false";

    private final FactsPage page = new FactsPage();

    @Test
    void everyPropertyThatARuleMayReadIsDescribed() {
        assertThat(page.undescribed()).isEmpty();
    }

    @Test
    void everyPropertyThatARuleMayCompareHasItsWords() {
        assertThat(page.wordless()).isEmpty();
    }

    @Test
    void everyWordThatARuleMaySayIsDescribed() {
        assertThat(page.unexplained()).isEmpty();
    }

    @Test
    void thePageOfFactsIsFresh() throws IOException {
        String text = page.text();
        if (Boolean.getBoolean("kim.golden.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("docs/facts.md is older than the facts, their Javadoc or the glossary; write it again with\n"
                        + WRITE)
                .content()
                .isEqualTo(text);
    }
}
