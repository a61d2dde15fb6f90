package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class LimitsTest {

    private static List<ProblemCode> yaml(String text) {
        return Refused.by(() -> Documents.yaml(text)).stream()
                .map(Problem::code)
                .toList();
    }

    private static List<ProblemCode> json(String text) {
        return Refused.by(() -> Documents.json(text)).stream()
                .map(Problem::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 60, 1_000, 100_000})
    void jsonThatIsNestedTooDeeplyIsRefused(int depth) {
        assertThat(json("[".repeat(depth) + "]".repeat(depth))).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(json("{\"a\":".repeat(depth) + "1" + "}".repeat(depth))).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(json("[".repeat(depth))).containsExactly(ProblemCode.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "9"})
    void whatJsonHoldsTooMuchOfHasItsLine(String many) {
        assertThat(Refused.by(() -> Documents.json("{\n\"a\":\n" + many.repeat(100_000))))
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(OptionalInt.of(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 60, 1_000, 100_000})
    void yamlThatIsNestedTooDeeplyIsRefused(int depth) {
        for (String text : List.of(
                "[".repeat(depth) + "]".repeat(depth),
                "{a: ".repeat(depth) + "1" + "}".repeat(depth),
                "[".repeat(depth),
                "- ".repeat(depth) + "x",
                "? ".repeat(depth) + "x")) {
            assertThat(yaml(text))
                    .hasSize(1)
                    .isSubsetOf(ProblemCode.TOO_DEEP, ProblemCode.SYNTAX, ProblemCode.LINE_TOO_LONG);
        }
    }

    @Test
    void yamlThatIsIndentedSixtyTimesIsRefused() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 60).forEach(level -> text.append(" ".repeat(level)).append("a:\n"));
        assertThat(yaml(text.toString())).hasSize(1).isSubsetOf(ProblemCode.TOO_DEEP, ProblemCode.SYNTAX);
    }

    @Test
    void fiftyLevelsAreReadInBoth() {
        String nested = "[".repeat(Documents.MAX_DEPTH) + "]".repeat(Documents.MAX_DEPTH);
        assertThat(Documents.yaml(nested)).isEqualTo(Documents.json(nested));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedInJson() {
        String digits = "9".repeat(1_000_000);
        assertThat(json("[" + digits + "]")).containsExactly(ProblemCode.NUMBER_TOO_LONG);
        assertThat(json("[0." + digits + "]")).containsExactly(ProblemCode.NUMBER_TOO_LONG);
    }

    @Test
    void aNumberOfVeryManyDigitsIsRefusedInYamlAndShownShort() {
        List<Problem> problems = Refused.fields("a: " + "9".repeat(200_000), fields -> fields.decimal("a", 2));
        assertThat(problems)
                .containsExactly(Refused.problem(
                        ProblemCode.NUMBER_TOO_LONG,
                        "a",
                        1,
                        "9".repeat(80) + "…",
                        Text.of("höchstens 30 Zeichen", "at most 30 characters")));
    }

    @Test
    void aLineThatIsTooLongIsRefusedBeforeItIsParsed() {
        String limit = "y".repeat(Documents.MAX_LINE);
        assertThat(Documents.yaml("#\n#" + limit.substring(1) + "\n")).isEqualTo(Documents.yaml("#\n\n"));
        assertThat(Refused.by(() -> Documents.yaml("#\n" + limit + "y\n")))
                .containsExactly(Refused.problem(
                        ProblemCode.LINE_TOO_LONG,
                        "",
                        2,
                        "y".repeat(81),
                        Text.of("höchstens 262144 Zeichen", "at most 262144 characters")));
    }

    @Test
    void aNameOfMillionsOfCharactersIsAnUnknownFieldAndComparedWithNoOther() {
        String name = "x".repeat(2_000_000);
        Node tree = Documents.json("{\"a\": \"A\", \"" + name + "\": 1}");
        assertThat(Refused.by(() -> Refused.read(tree, fields -> fields.id("a"))))
                .containsExactly(Refused.problem(
                        ProblemCode.FIELD_UNKNOWN, name, 1, name, Text.of("eines von: a", "one of: a")));
    }

    @Test
    void theMessageOfVeryManyMistakesShowsAHundred() {
        Node tree = Documents.yaml("x:\n".repeat(100_000));
        assertThatThrownBy(() -> Refused.read(tree, fields -> 0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems()).hasSizeGreaterThan(99_999))
                .hasMessageContaining("; and ")
                .message()
                .hasSizeLessThan(20_000);
    }

    @Test
    void aNumberWithAHugeExponentIsRefusedBeforeAnyArithmetic() {
        for (Node tree : List.of(Documents.yaml("a: 1E+1000000000"), Documents.json("{\"a\": 1E+1000000000}"))) {
            assertThat(Refused.by(() -> Refused.read(tree, fields -> fields.decimal("a", 2))))
                    .containsExactly(Refused.problem(
                            ProblemCode.NUMBER_FORMAT, "a", 1, "1E+1000000000", ScalarsTest.PLAIN_DECIMAL));
        }
    }
}
