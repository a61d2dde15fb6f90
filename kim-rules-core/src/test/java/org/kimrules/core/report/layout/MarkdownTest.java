package org.kimrules.core.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "55,000 / 12 / 30 (by days); 55,000 / 12 / 30 (by days)",
                "a | b; a \\| b",
                "2 * 3 <b> `x`; 2 \\* 3 \\<b\\> \\`x\\`",
                "[1] and \\; \\[1\\] and \\\\",
                "a & b, &amp &#33 a&b; a & b, \\&amp \\&#33 a\\&b",
                "see https://a.b/c and WWW.a.b: //; see https\\://a.b/c and WWW\\.a.b: //",
                "IN_YEAR and _x_; IN_YEAR and \\_x\\_",
                "'two\nlines'; two lines"
            })
    void wordsReadAsTheyAre(String text, String markdown) {
        assertThat(Markdown.plain(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"B1-02, [B1-02](#b1-02)", "grant-law, [grant-law](#grant-law)", "Ärger (2), [Ärger (2)](#ärger-2)"})
    void aHeadingIsLinkedByItsSmallLetters(String heading, String link) {
        assertThat(Markdown.toHeading(heading)).isEqualTo(link);
    }
}
