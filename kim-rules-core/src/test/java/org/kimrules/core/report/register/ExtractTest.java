package org.kimrules.core.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.report.register.Extract.Section;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

class ExtractTest {

    private static final RegisterPolicy POLICY = new RegisterPolicy();

    private static Extract extract(String on, String knownOn) {
        return Extract.of(POLICY, RegisterPolicy.scope(on, knownOn));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', S-01 S-02 S-03 D-01 D-02",
        "'', 2020-12-15, S-01 S-02 S-03 D-01 D-02",
        "'', 2020-12-14, S-01 S-02 S-03",
        "'', 2020-07-06, ''",
        "2020-06-30, '', ''",
        "2020-12-31, '', S-01 S-02 S-03",
        "2021-01-01, '', S-02 S-03 D-01 D-02",
        "2021-01-01, 2020-12-14, S-01 S-02 S-03"
    })
    void aClauseIsLeftOutOnceSomethingKnownReplacesItForEverybody(String on, String knownOn, String expected) {
        assertThat(extract(on, knownOn).items().stream()
                        .map(item -> item.clause().id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aDocumentWithoutAClauseInTheScopeIsLeftOut() {
        assertThat(extract("2020-12-31", "").sections())
                .extracting(Section::document)
                .extracting(LawDocument::id)
                .containsExactly("concept");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 55000.00 57000.00 ?",
        "'', 2020-12-14, 55000.00",
        "'', 2020-07-06, ''",
        "2020-06-30, '', ''",
        "2021-01-01, 2020-12-14, 55000.00",
        "2021-01-01, 2020-12-15, 57000.00",
        "2022-01-01, 2020-12-14, ''",
        "2022-01-01, 2020-12-15, ?"
    })
    void ofAParametersRowsTheOnePublishedLastAppliesToADay(String on, String knownOn, String expected) {
        Formats formats = new Formats(Language.EN, POLICY.vocabulary());
        Parameter rate = POLICY.parameters().find("S.rate").orElseThrow();
        assertThat(extract(on, knownOn).rows(rate).stream()
                        .map(row -> row.value()
                                .map(value ->
                                        formats.value(value).replace(",", "").replace(" EUR", ""))
                                .orElse("?"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aParameterIsTracedToTheClausesWhoseRulesNameIt() {
        assertThat(extract("", "").clausesByParameter())
                .containsOnlyKeys("S.rate")
                .containsEntry("S.rate", List.of("S-02"));
    }
}
