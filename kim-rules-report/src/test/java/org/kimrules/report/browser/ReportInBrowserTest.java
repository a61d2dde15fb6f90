package org.kimrules.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Language;
import org.kimrules.report.SamplePages;

/** What a person meets who opens or hears the report. */
class ReportInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoadedAndNothingGoesWrong(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAmountInATableLeadsToItsExplanation(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.strings(Scripts.AMOUNTS)).isNotEmpty();
        assertThat(browser.strings(Scripts.AMOUNTS_WITHOUT_LINK)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreThereOnce(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.strings(Scripts.IDS)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsFollowEachOtherWithoutASkip(SamplePages page, Language language) {
        show(page, language);
        List<String> headings = browser.strings(Scripts.HEADINGS);
        assertThat(headings.get(0)).isEqualTo("H1");
        assertThat(headings).filteredOn("H1"::equals).hasSize(1);
        assertThat(String.join("", headings)).doesNotContain("H1H3").matches("(H[123])+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoCannotSeeHearsWhatTablesAndDrawingsAre(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.<String>run("return document.documentElement.lang")).isEqualToIgnoringCase(language.name());
        assertThat(browser.strings(Scripts.TABLES_WITHOUT_NAME)).isEmpty();
        assertThat(browser.strings(Scripts.HEADS_WITHOUT_SCOPE)).isEmpty();
        assertThat(browser.strings(Scripts.DRAWINGS)).hasSize(3).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextStandsOutFromItsGround(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.strings(Scripts.FAINT_TEXTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, DESKTOP})
    void thePageIsNeverWiderThanTheScreen(int width) {
        for (SamplePages page : SamplePages.values()) {
            browser.show(page.html(Language.DE), width);
            assertThat(browser.<Long>run("return document.documentElement.scrollWidth"))
                    .as(page.name())
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nobodyReadsANameOfTheProgram(SamplePages page, Language language) {
        show(page, language);
        assertThat(browser.<String>run("return document.body.innerText"))
                .doesNotContainPattern("\\b[A-Z]{2,}_[A-Z_]+\\b")
                .doesNotContain("Optional[", "EXEMPTION", "UNDECIDED", "VIOLATED");
    }
}
