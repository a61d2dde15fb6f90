package org.kimrules.report.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;
import org.kimrules.core.text.Language;
import org.kimrules.report.SamplePages;

/** Tests with a browser of their own, which shows the sample pages. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final int DESKTOP = 1280;

    Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(SamplePages.values())
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    void show(SamplePages page, Language language) {
        browser.show(page.html(language), DESKTOP);
    }
}
