package org.kimrules.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.text.Language;
import org.kimrules.report.SamplePages;

/** What a person meets who clicks or prints the report; it takes as long as all else, which another browser shows meanwhile. */
class LinksAndPaperInBrowserTest extends BrowserTest {

    /** How many links a browser follows in a row before it suspects a runaway script. */
    private static final int PATIENCE = 150;

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
