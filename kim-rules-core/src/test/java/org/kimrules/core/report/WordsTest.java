package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Words.class)
    void everyWordIsThereInBothLanguages(Words word) {
        assertThat(word.text().de()).isNotBlank().isEqualTo(word.text().de().strip());
        assertThat(word.text().en()).isNotBlank().isEqualTo(word.text().en().strip());
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void noEnglishWordHasAnUmlautLeftOver(Words word) {
        assertThat(word.text().en()).doesNotContainPattern("[äöüßÄÖÜ]");
    }
}
