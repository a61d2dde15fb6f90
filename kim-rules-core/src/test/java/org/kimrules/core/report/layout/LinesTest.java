package org.kimrules.core.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.report.layout.Ink.Style;

class LinesTest {

    @ParameterizedTest
    @CsvSource({"'',0", "Straße,6", "o\u0308,1", "東京,4", "🏛,2", "مدينة,5"})
    void aWidthCountsColumnsAndNotCharacters(String text, int width) {
        assertThat(Lines.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stadt Bielefeld", "مدينة", "Zoe\u0308", "👩\u200D💼", ""})
    void namesStayAsTheyAre(String name) {
        assertThat(Lines.printable(name)).isSameAs(name);
    }

    @Test
    void controlsBidiOverridesAndLoneSurrogatesAreEscaped() {
        assertThat(Lines.printable("a\tb\u0000\u2028\u202Ec\uD800"))
                .isEqualTo("a\\u0009b\\u0000\\u2028\\u202Ec\\uD800");
    }

    @Test
    void textBreaksAtBlanks() {
        assertThat(Lines.wrap("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
    }

    @Test
    void aWordThatIsTooLongBreaksAfterADashFirstAndAnywhereLast() {
        assertThat(Lines.wrap("01.10.2020–31.12.2020", 14)).containsExactly("01.10.2020–", "31.12.2020");
        assertThat(Lines.wrap("sozialamt-koordination", 12)).containsExactly("sozialamt-", "koordination");
        assertThat(Lines.wrap("abcdef", 4)).containsExactly("abcd", "ef");
    }

    @Test
    void wideCharactersAreNeverCutInHalf() {
        assertThat(Lines.wrap("東京都", 5)).containsExactly("東京", "都");
        assertThat(Lines.wrap("🏛🏛🏛", 4)).containsExactly("🏛🏛", "🏛");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Lines.wrap("", 10)).containsExactly("");
    }

    @Test
    void indentedLinesKeepTheWidth() {
        assertThat(Lines.indented("- eins zwei drei", 2, 4, 12, Style.NORMAL, Ink.PLAIN))
                .containsExactly("  - eins", "    zwei", "    drei");
        assertThat(Lines.indented("eins zwei drei", 0, 4, 9, Style.NORMAL, Ink.PLAIN))
                .containsExactly("eins zwei", "    drei");
    }
}
