package org.kimrules.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Language;
import org.kimrules.report.SamplePages;

/** What a person meets who opens, clicks, hears or prints the report. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final int DESKTOP = 1280;

    /** How many links a browser follows in a row before it suspects a runaway script. */
    private static final int PATIENCE = 150;

    private Browser browser;

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

    private void show(SamplePages page, Language language) {
        browser.show(page.html(language), DESKTOP);
    }

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
    @EnumSource(SamplePages.class)
    void everyLinkLeadsSomewhereAndOpensWhatItLeadsTo(SamplePages page) {
        show(page, Language.DE);
        assertThat(browser.strings(Scripts.LINKS)).hasSizeGreaterThan(50);
        assertThat(browser.strings(Scripts.DEAD_LINKS)).isEmpty();
        int links = browser.<Long>run(Scripts.WAYS).intValue();
        for (int from = 0; from < links; from += PATIENCE) {
            show(page, Language.DE);
            assertThat(browser.strings(Scripts.CLOSED_AFTER_CLICK, from, from + PATIENCE))
                    .isEmpty();
        }
    }

    @Test
    void theGrantOfAPositionIsReckonedBelowItsNameWhenSomebodyClicksIt() {
        show(SamplePages.BIELEFELD, Language.DE);
        assertThat(browser.<String>run(Scripts.CLICK, "#positions td a")).contains("× 0,5 VZÄ × 3/12 = 6.875,00 EUR");
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

    @ParameterizedTest
    @EnumSource(SamplePages.class)
    void paperHasEveryTableAndEveryExplanation(SamplePages page) {
        show(page, Language.DE);
        List<String> wanted = browser.strings(Scripts.TO_BE_PRINTED);
        String printed =
                browser.printed().replaceAll("(?m)^\\d+ / \\d+\\s*$", "").replaceAll("\\s+", "");
        assertThat(wanted)
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(printed).contains(text.replaceAll("\\s+", "")));
    }
}
