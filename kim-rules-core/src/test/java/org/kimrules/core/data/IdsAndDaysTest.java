package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.data.Refused.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class IdsAndDaysTest {

    private static final Text ID = Text.of(
            "Buchstaben, Ziffern, Punkt, Strich, Unterstrich in Normalform C",
            "letters, digits, point, hyphen, underscore in normal form C");
    private static final Text DAY = Text.of("Datum wie 2020-09-03", "a date such as 2020-09-03");
    private static final Text WINDOW = Text.of("ein Jahr von 1990 bis 2100", "a year from 1990 to 2100");

    private static Node tree(String value) {
        return Trees.mapping(1, Trees.entry(1, "a", Trees.text(1, value)));
    }

    static Stream<String> badIds() {
        return Stream.of(
                "A B",
                "-A",
                ".A",
                "_A",
                "A:B",
                "A,B",
                "A;B",
                "A\"",
                "A\\B",
                "A$",
                "A👍",
                "A\u200B",
                "A\u200E",
                "Ko\u0308ln",
                "\u212B",
                "\u0301A",
                "x".repeat(81));
    }

    @ParameterizedTest
    @MethodSource("badIds")
    void anIdOfOtherCharactersOrNotInNormalFormCIsRefused(String id) {
        assertThat(Refused.by(() -> Refused.read(tree(id), fields -> fields.id("a"))))
                .containsExactly(problem(ProblemCode.ID_FORMAT, "a", 1, id, ID));
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
