package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kimrules.core.data.Refused.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class IdsAndDaysTest {

    private static final Text DAY = Text.of("Datum wie 2020-09-03", "a date such as 2020-09-03");
    private static final Text WINDOW = Text.of("ein Jahr von 1990 bis 2100", "a year from 1990 to 2100");

    private static Node tree(String value) {
        return Trees.mapping(1, Trees.entry(1, "a", Trees.text(1, value)));
    }

    static Stream<Arguments> badIds() {
        return Stream.of(
                arguments("A B", "A-B"),
                arguments("-A", "A"),
                arguments(".A", "A"),
                arguments("_A", "A"),
                arguments("A:B", "A-B"),
                arguments("A: B", "A-B"),
                arguments("A,B", "A-B"),
                arguments("A;B", "A-B"),
                arguments("A\"", "A"),
                arguments("A\\B", "A-B"),
                arguments("A$", "A"),
                arguments("(A)", "A"),
                arguments("A👍", "A"),
                arguments("A👍B", "A-B"),
                arguments("A\u200B", "A"),
                arguments("A\u200E", "A"),
                arguments("Ko\u0308ln Su\u0308d", "K\u00f6ln-S\u00fcd"),
                arguments("\u0301A", "A"));
    }

    private static Text rule(String de, String en) {
        return Text.of(
                "höchstens 80 Buchstaben, Ziffern, Punkte, Binde-, Unter- und Schrägstriche, vorne ein Buchstabe oder eine Ziffer"
                        + de,
                "at most 80 letters, digits, points, hyphens, underscores and slashes, a letter or digit first" + en);
    }

    private static void refused(String id, Text right) {
        assertThat(Refused.by(() -> Refused.read(tree(id), fields -> fields.id("a"))))
                .containsExactly(problem(ProblemCode.ID_FORMAT, "a", 1, id, right));
    }

    @ParameterizedTest
    @MethodSource("badIds")
    void anIdOfOtherCharactersIsRefusedAndTheNearestOneNamed(String id, String nearest) {
        refused(id, rule(", etwa " + nearest, ", such as " + nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ko\u0308ln", "\u212B"})
    void anIdThatIsNotInNormalFormCIsRefused(String id) {
        refused(
                id,
                Text.of(
                        "jeder Buchstabe mit seinen Punkten und Strichen als ein einziges Zeichen (Normalform C)",
                        "each letter with its marks as one single character (normal form C)"));
    }

    @Test
    void anIdThatNoOtherIsNearIsRefusedWithTheRule() {
        refused("x".repeat(81), rule("", ""));
        refused("$$", rule("", ""));
    }

    static Stream<String> goodIds() {
        return Stream.of(
                "A", "1", "010", "11.05.03.04.0001", "KI-KOORDINATION", "a_b", "Köln", "مدينة", "x".repeat(80));
    }

    @ParameterizedTest
    @MethodSource("goodIds")
    void anIdIsKeptAsItIsWritten(String id) {
        assertThat(Refused.accepted(tree(id), fields -> fields.id("a"))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2020-02-29", "2100-12-31"})
    void aDayOfTheCalendarIsRead(String day) {
        assertThat(Refused.accepted(Documents.yaml("a: " + day), fields -> fields.day("a")))
                .isEqualTo(Optional.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "2020-13-01",
                "2020-00-10",
                "2020-04-31",
                "01.02.03",
                "03.09.2020",
                "20-09-03",
                "2020-9-3",
                "2020/09/03",
                "2020-09-03T00:00",
                "2020-W36",
                "+2020-09-03",
                "-0001-01-01",
                "today"
            })
    void whatIsNoDayIsRefused(String written) {
        assertThat(Refused.fields("a: " + written, fields -> fields.day("a")))
                .containsExactly(problem(ProblemCode.DATE_FORMAT, "a", 1, written, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1989-12-31", "2101-01-01", "9999-12-31"})
    void aDayOutsideTheWindowIsRefused(String written) {
        assertThat(Refused.fields("a: " + written, fields -> fields.optionalDay("a")))
                .containsExactly(problem(ProblemCode.DATE_WINDOW, "a", 1, written, WINDOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20200903", "2020"})
    void aNumberIsNoDay(String written) {
        assertThat(Refused.fields("a: " + written, fields -> fields.day("a")))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "a", 1, written, DAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1990, 2020, 2100})
    void aYearOfTheWindowIsRead(int year) {
        assertThat(Refused.accepted(Documents.yaml("a: " + year), fields -> fields.year("a")))
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-2020", "20", "1989", "2101", "9999", "99999999999999999999"})
    void aYearOutsideTheWindowIsRefused(String written) {
        assertThat(Refused.fields("a: " + written, fields -> fields.year("a")))
                .containsExactly(problem(ProblemCode.DATE_WINDOW, "a", 1, written, WINDOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020.5", "2020.25"})
    void aYearHasNoDecimals(String written) {
        assertThat(Refused.fields("a: " + written, fields -> fields.year("a")))
                .containsExactly(problem(
                        ProblemCode.NUMBER_SCALE,
                        "a",
                        1,
                        written,
                        Text.of("höchstens 0 Nachkommastellen", "at most 0 decimals")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2020, ~]", "[2020, true]"})
    void aYearOfAListIsReportedWithItsPlaceInTheList(String written) {
        String shown = written.contains("~") ? "null" : "true";
        assertThat(Refused.fields("a: " + written, fields -> fields.years("a")))
                .containsExactly(problem(
                        ProblemCode.TYPE_WRONG,
                        "a[1]",
                        1,
                        shown,
                        Text.of("ein Jahr von 1990 bis 2100", "a year from 1990 to 2100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2020, 2022, 2021]"})
    void theYearsOfAListKeepTheirOrder(String written) {
        assertThat(Refused.accepted(Documents.yaml("a: " + written), fields -> fields.years("a")))
                .isEqualTo(List.of(2020, 2022, 2021));
    }
}
