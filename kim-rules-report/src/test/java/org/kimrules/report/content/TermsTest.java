package org.kimrules.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    /** No term reads the same in both languages. */
    private static final Set<Terms> ALIKE = Set.of();

    @ParameterizedTest
    @EnumSource(Terms.class)
    void everyTermIsThereInBothLanguagesAndTheyDiffer(Terms term) {
        assertThat(term.text().de()).isNotBlank().isEqualTo(term.text().de().strip());
        assertThat(term.text().en()).isNotBlank().isEqualTo(term.text().en().strip());
        assertThat(term.text().en().equals(term.text().de())).isEqualTo(ALIKE.contains(term));
    }

    @ParameterizedTest
    @EnumSource(Terms.class)
    void noEnglishTermHasAnUmlautLeftOver(Terms term) {
        assertThat(term.text().en()).doesNotContainPattern("[äöüßÄÖÜ]");
    }
}
