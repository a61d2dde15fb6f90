package org.kimrules.core.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    @ParameterizedTest
    @EnumSource(Terms.class)
    void everyTermIsThereInBothLanguages(Terms term) {
        assertThat(term.text().de()).isNotBlank();
        assertThat(term.text().en()).isNotBlank().doesNotContainPattern("[äöüßÄÖÜ]");
    }
}
