package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kimrules.core.data.Refused.problem;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class JsonTreeTest {

    private static final Text VALID = Text.of("gültiges JSON", "valid JSON");

    private static List<Problem> refused(String json) {
        return Refused.by(() -> Documents.json(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "{\"a\": 1", "{\"a\": \"x", "[1", "[1,", "nul", "{\"a\": tru"})
    void truncatedJsonIsRefused(String json) {
        assertThat(refused(json).stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", 1, "", VALID));
    }

    static Stream<Arguments> trailing() {
        return Stream.of(arguments("{} {}", "{"), arguments("[]\n1", "1"), arguments("1 \"x\"", "x"));
    }

    @ParameterizedTest
    @MethodSource("trailing")
    void aSecondValueBehindTheFirstIsRefused(String json, String found) {
        int line = json.indexOf('\n') < 0 ? 1 : 2;
        assertThat(refused(json))
                .containsExactly(
                        problem(ProblemCode.SYNTAX, "", line, found, Text.of("genau ein Wert", "one value only")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}\nx", "{}\n]", "[]\n}", "[\n1,]", "{\n\"a\": 1,}"})
    void garbageIsRefusedWithItsLine(String json) {
        assertThat(refused(json).stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", 2, "", VALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                ".5",
                "+1",
                "012",
                "1.",
                "1_000",
                "0x1",
                "1,5",
                "TRUE",
                "'x'",
                "\"\t\"",
                "\"\\x\"",
                "\"a\nb\""
            })
    void whatOtherDialectsAllowIsRefused(String value) {
        assertThat(refused("{\"a\": " + value + "}").stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", 1, "", VALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"// c\n{}", "/* c */ {}", "# c\n{}", "{a: 1}", "{'a': 1}", "\uFEFF{}"})
    void commentsBareNamesAndMarksBeforeTheFirstBraceAreRefused(String json) {
        assertThat(refused(json).stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", 1, "", VALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1e3", "1E+1000000000", "0.10", "123456789012345678901234567890123"})
    void aNumberStaysTheTextThatWasWritten(String number) {
        assertThat(Documents.json("[" + number + "]")).isEqualTo(Trees.list(1, Trees.number(1, number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void anEmptyFileIsATreeWithNothingInIt(String json) {
        assertThat(Trees.withoutLines(Documents.json(json))).isEqualTo(Trees.nothing(0, ""));
    }

    @Test
    void escapedCharactersAreWhatTheyStandFor() {
        assertThat(Documents.json("[\"\\u00e4\\ud83d\\ude00\\n\\ud800\"]"))
                .isEqualTo(Trees.list(1, Trees.text(1, "ä😀\n\uD800")));
    }
}
