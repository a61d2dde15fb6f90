package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    @ParameterizedTest
    @EnumSource(Terms.class)
    void everyWordIsThereInBothLanguages(Terms word) {
        assertThat(word.text().de()).isNotBlank().isEqualTo(word.text().de().strip());
        assertThat(word.text().en()).isNotBlank().isEqualTo(word.text().en().strip());
    }

    @ParameterizedTest
    @EnumSource(Terms.class)
    void noEnglishWordHasAnUmlautLeftOver(Terms word) {
        assertThat(word.text().en()).doesNotContainPattern("[äöüßÄÖÜ]");
    }
}
