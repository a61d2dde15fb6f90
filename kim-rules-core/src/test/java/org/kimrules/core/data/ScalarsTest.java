package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kimrules.core.data.Refused.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class ScalarsTest {

    static final Text PLAIN_DECIMAL = Text.of("Dezimalzahl mit Punkt, etwa 0.5", "a decimal with a point, such as 0.5");
    private static final Text SOUND = Text.of(
            "1 bis 1000 Zeichen ohne Steuerzeichen und Leerraum am Rand",
            "1 to 1000 characters, no control characters, no blanks at the ends");
    private static final Text QUOTED = Text.of("Text, in Anführungszeichen", "text, in quotes");

    private static Node tree(String value) {
        return Trees.mapping(1, Trees.entry(1, "a", Trees.text(1, value)));
    }

    private static List<Problem> number(String written) {
        return Refused.fields("a: " + written, fields -> fields.decimal("a", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "0.50", "0.5000", "-12.3456", "100", "123456789012345678901234567890"})
    void aPlainDecimalIsReadExactly(String written) {
        for (Node tree : List.of(Documents.yaml("a: " + written), Documents.json("{\"a\": " + written + "}"))) {
            assertThat(Refused.accepted(tree, fields -> fields.decimal("a", 4)))
                    .isEqualTo(Optional.of(new BigDecimal(written)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "1_000",
                "012",
                "-01",
                ".5",
                "5.",
                "+1",
                "1e3",
                "NaN",
                ".nan",
                ".inf",
                "-.inf",
                "Infinity",
                "0x10",
                "1.00.000",
                "1 000",
                "½",
                "١"
            })
    void whatIsNoPlainDecimalIsRefused(String written) {
        assertThat(number(written)).containsExactly(problem(ProblemCode.NUMBER_FORMAT, "a", 1, written, PLAIN_DECIMAL));
    }

    @ParameterizedTest
    @CsvSource({"1.000.000, 1000000", "-12.345.678, -12345678"})
    void pointsBetweenThousandsAreRefusedAndTheNumberWithoutThemIsSuggested(String written, String suggested) {
        assertThat(number(written))
                .containsExactly(problem(ProblemCode.NUMBER_FORMAT, "a", 1, written, Text.same(suggested)));
    }

    @Test
    void aPointThatMayStandForThousandsIsToldToo() {
        assertThat(Refused.fields("a: 62.000", fields -> fields.decimal("a", 2)))
                .containsExactly(problem(
                        ProblemCode.NUMBER_SCALE,
                        "a",
                        1,
                        "62.000",
                        Text.of(
                                "höchstens 2 Nachkommastellen; für Tausend kein Punkt: 62000",
                                "at most 2 decimals; no point for thousands: 62000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789012345678901",
                "0.11111111111111111111111111111",
                "-not-a-number-and-too-long-too-"
            })
    void whatIsLongerThanAnyNumberIsRefused(String written) {
        assertThat(number(written))
                .containsExactly(problem(
                        ProblemCode.NUMBER_TOO_LONG,
                        "a",
                        1,
                        written,
                        Text.of("höchstens 30 Zeichen", "at most 30 characters")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,5|0.5", "-1,25|-1.25", "1.234,50|1234.50", "60000,00|60000.00"})
    void aDecimalCommaIsRefusedAndThePointIsSuggested(String written, String suggested) {
        assertThat(number(written))
                .containsExactly(problem(ProblemCode.DECIMAL_COMMA, "a", 1, written, Text.same(suggested)));
        assertThat(number("\"" + written + "\""))
                .containsExactly(problem(ProblemCode.DECIMAL_COMMA, "a", 1, written, Text.same(suggested)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|true", "[1]|[…]", "{b: 1}|{…}"})
    void aFlagAListOrAMappingIsNoNumber(String written, String shown) {
        assertThat(number(written)).containsExactly(problem(ProblemCode.TYPE_WRONG, "a", 1, shown, PLAIN_DECIMAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1.23456"})
    void aDecimalTooManyIsRefused(String written) {
        assertThat(number(written))
                .containsExactly(problem(
                        ProblemCode.NUMBER_SCALE,
                        "a",
                        1,
                        written,
                        Text.of("höchstens 4 Nachkommastellen", "at most 4 decimals")));
    }

    static Stream<String> unsoundTexts() {
        return Stream.of(
                "",
                "   ",
                " x",
                "x ",
                "x\u2003",
                "x\u00A0",
                "\u00A0",
                "\u200B",
                "x\n",
                "a\nb",
                "a\tb",
                "a\u0000b",
                "a\u001B[2Jb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202Eb",
                "a\u2066b",
                "a\uD800",
                "\uDC00b",
                "x".repeat(1001));
    }

    @ParameterizedTest
    @MethodSource("unsoundTexts")
    void aTextThatCouldForgeALineOrIsTooLongOrEmptyIsRefused(String text) {
        assertThat(Refused.by(() -> Refused.read(tree(text), fields -> fields.text("a"))))
                .containsExactly(problem(ProblemCode.TEXT_INVALID, "a", 1, text, SOUND));
    }

    @Test
    void aLoneSurrogateOfJsonIsRefused() {
        Node json = Documents.json("{\"a\": \"x\\ud800\"}");
        assertThat(Refused.by(() -> Refused.read(json, fields -> fields.text("a"))))
                .containsExactly(problem(ProblemCode.TEXT_INVALID, "a", 1, "x\uD800", SOUND));
    }

    static Stream<String> soundTexts() {
        return Stream.of(
                "x", "a b", "Köln", "مدينة", "👩‍👧", "e\u0301", "=cmd|' /C calc'!A0", "1000", "x".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("soundTexts")
    void everyOtherTextIsKeptUnchanged(String text) {
        assertThat(Refused.accepted(tree(text), fields -> fields.text("a"))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10|10", "010|010", "11.01|11.01", "true|true", "[x]|[…]", "{b: x}|{…}"})
    void aNumberIsNoTextAndNoIdHoweverItIsWritten(String written, String shown) {
        Text right = shown.matches("[0-9.]+")
                ? Text.of("in Anführungszeichen: \"" + shown + "\"", "in quotes: \"" + shown + "\"")
                : QUOTED;
        Problem expected = problem(ProblemCode.TYPE_WRONG, "a", 1, shown, right);
        assertThat(Refused.fields("a: " + written, fields -> fields.text("a"))).containsExactly(expected);
        assertThat(Refused.fields("a: " + written, fields -> fields.id("a"))).containsExactly(expected);
    }

    @Test
    void whereACodeIsWantedANumberIsToldTheCodes() {
        Map<String, Text> codes = Map.of("B1", Text.same("B1"));
        Problem expected = problem(ProblemCode.TYPE_WRONG, "a", 1, "1", Text.of("eines von: B1", "one of: B1"));
        assertThat(Refused.fields("a: 1", fields -> fields.word("a", "component", codes)))
                .containsExactly(expected);
        assertThat(Refused.fields("a: [1]", fields -> fields.words("a", "component", codes)))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "a[0]", 1, "1", expected.expected()));
    }

    static Stream<Arguments> flags() {
        return Stream.of(
                arguments("no", "no"),
                arguments("yes", "yes"),
                arguments("True", "True"),
                arguments("\"true\"", "true"),
                arguments("1", "1"),
                arguments("[true]", "[…]"));
    }

    @ParameterizedTest
    @MethodSource("flags")
    void aFlagIsTrueOrFalseAndNothingElse(String written, String shown) {
        assertThat(Refused.fields("a: " + written, fields -> fields.optionalFlag("a")))
                .containsExactly(
                        problem(ProblemCode.TYPE_WRONG, "a", 1, shown, Text.of("true oder false", "true or false")));
    }

    @Test
    void trueAndFalseAreRead() {
        assertThat(Refused.accepted(
                        Documents.yaml("{a: true, b: false}"),
                        fields ->
                                List.of(fields.optionalFlag("a"), fields.optionalFlag("b"), fields.optionalFlag("c"))))
                .isEqualTo(List.of(Optional.of(true), Optional.of(false), Optional.empty()));
    }
}
