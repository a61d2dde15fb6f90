package org.kimrules.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.text.Language;
import org.kimrules.report.SamplePages;

/** What a person meets who opens, clicks, hears or prints the report. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private final Browser browser = new Browser();

    @AfterAll
    void close() {
        browser.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(SamplePages.values())
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoadedAndNothingGoesWrong(SamplePages page, Language language) {
        browser.show(page.html(language), DESKTOP);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }
}
