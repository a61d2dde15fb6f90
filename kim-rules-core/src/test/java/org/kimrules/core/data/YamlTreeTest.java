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
import org.kimrules.core.data.Node.Scalar.Type;
import org.kimrules.core.text.Text;

class YamlTreeTest {

    private static final Text PLAIN =
            Text.of("YAML ohne Anker, Verweise und Typangaben", "YAML without anchors, aliases and tags");
    private static final Text VALID = Text.of("gültiges YAML", "valid YAML");

    private static List<Problem> refused(String yaml) {
        return Refused.by(() -> Documents.yaml(yaml));
    }

    private static Problem feature(int line, String value) {
        return problem(ProblemCode.YAML_FEATURE, "", line, value, PLAIN);
    }

    static Stream<Arguments> features() {
        return Stream.of(
                arguments("a: &x 1\nb: *x", List.of(feature(1, "&x"), feature(2, "*x"))),
                arguments("&k a: 1", List.of(feature(1, "&k"))),
                arguments("a: 1\nb: !!str 2", List.of(feature(2, "tag:yaml.org,2002:str"))),
                arguments("a: ! 2", List.of(feature(1, "!"))),
                arguments("a: !office {b: 1}", List.of(feature(1, "!office"))),
                arguments("a: !!set {b}", List.of(feature(1, "tag:yaml.org,2002:set"))),
                arguments(
                        "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]",
                        List.of(
                                feature(1, "tag:yaml.org,2002:javax.script.ScriptEngineManager"),
                                feature(1, "tag:yaml.org,2002:java.net.URL"))),
                arguments("&a [*a]", List.of(feature(1, "&a"), feature(1, "*a"))));
    }

    @ParameterizedTest
    @MethodSource("features")
    void anchorsAliasesAndTagsAreRefusedWithEachOfTheirPlaces(String yaml, List<Problem> expected) {
        assertThat(refused(yaml)).isEqualTo(expected);
    }

    @Test
    void anAliasBombIsRefusedWithoutBeingExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        assertThat(refused(bomb.toString()))
                .hasSize(40 + 39)
                .allMatch(found -> found.code() == ProblemCode.YAML_FEATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n---\nb: 2", "---\n---\n"})
    void twoDocumentsInOneFileAreRefused(String yaml) {
        assertThat(refused(yaml))
                .containsExactly(problem(
                        ProblemCode.SYNTAX, "2 documents", Text.of("genau ein Dokument", "exactly one document")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [1, 2]\n: x", "? {a: 1}\n: x", "{[1]: 2}"})
    void aListOrMappingIsNoFieldName(String yaml) {
        assertThat(refused(yaml))
                .containsExactly(problem(ProblemCode.SYNTAX, "", 1, "?", Text.of("ein Feldname", "a field name")));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("a: 1\nb: 'x", 2),
                arguments("a: @x", 1),
                arguments("[1,,2]", 1),
                arguments("---\na: 1\n...\nb: 2", 4),
                arguments("a: \"\\x\"", 1));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoYamlIsRefusedWithTheLineItBroke(String yaml, int line) {
        assertThat(refused(yaml).stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", line, "", VALID));
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("a:\n  b: [1,\n  c: 2\n", 2, "b: [1,", "a closing bracket"),
                arguments("a: {b: 1\nc: 2", 1, "a: {b: 1", "a closing bracket"),
                arguments("a: 1\n\tb: 2", 2, "b: 2", "blanks instead of tabs"),
                arguments(
                        "a: b: c",
                        1,
                        "a: b: c",
                        "quotes around a text with a colon, the same indentation for fields side by side"),
                arguments(
                        "a: 1\n\n  b: 1",
                        3,
                        "b: 1",
                        "quotes around a text with a colon, the same indentation for fields side by side"),
                arguments(
                        "- a: 1\n - b: 2\n",
                        2,
                        "- b: 2",
                        "the same indentation for all that stands side by side, and an end for each quote"),
                arguments("a: 1\nb:2\nc: 3\n", 2, "b:2", "a colon and a blank after each name of a field"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipThatIsOftenMadeIsToldWithItsLineAndWhatItTakes(String yaml, int line, String shown, String right) {
        assertThat(refused(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
            assertThat(problem.line()).hasValue(line);
            assertThat(problem.value()).isEqualTo(shown);
            assertThat(problem.expected().en()).isEqualTo(right);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \u0007", "a\u0000: 1", "%YAML 3.0\n---\na: 1", "a: \uD800"})
    void whatYamlAllowsNowhereIsRefusedAsAWhole(String yaml) {
        assertThat(refused(yaml).stream().map(Refused::withoutValue))
                .containsExactly(problem(ProblemCode.SYNTAX, "", VALID));
    }

    @Test
    void whatWasFoundBeforeTheBreakIsReportedToo() {
        assertThat(refused("a: &x 1\nb: [").stream().map(Refused::withoutValue))
                .containsExactly(
                        problem(ProblemCode.YAML_FEATURE, "", 1, "", PLAIN),
                        problem(ProblemCode.SYNTAX, "", 2, "", VALID));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("1", Type.NUMBER),
                arguments("-1.50", Type.NUMBER),
                arguments("012", Type.NUMBER),
                arguments("+1", Type.NUMBER),
                arguments("1e3", Type.NUMBER),
                arguments("1.", Type.NUMBER),
                arguments("true", Type.FLAG),
                arguments("false", Type.FLAG),
                arguments("null", Type.NOTHING),
                arguments("~", Type.NOTHING),
                arguments("no", Type.TEXT),
                arguments("True", Type.TEXT),
                arguments("NULL", Type.TEXT),
                arguments("1_000", Type.TEXT),
                arguments(".5", Type.TEXT),
                arguments("0x10", Type.TEXT),
                arguments("1,5", Type.TEXT),
                arguments("NaN", Type.TEXT),
                arguments(".nan", Type.TEXT),
                arguments(".inf", Type.TEXT),
                arguments("2020-09-03", Type.TEXT),
                arguments("11.05.03", Type.TEXT),
                arguments("12:30", Type.TEXT));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aBareWordKeepsItsTextAndIsANumberAFlagOrNothingOnlyInOneSpelling(String word, Type type) {
        assertThat(Documents.yaml("- " + word)).isEqualTo(Trees.list(1, new Node.Scalar(1, type, word)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void inQuotesEveryWordIsText(String word, Type bare) {
        assertThat(Documents.yaml("- '" + word + "'")).isEqualTo(Trees.list(1, Trees.text(1, word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "# nothing but a remark\n"})
    void anEmptyFileIsATreeWithNothingInIt(String yaml) {
        assertThat(Documents.yaml(yaml)).isEqualTo(Trees.nothing(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\UFFFFFFFF\"", "a: \"\\u"})
    void anEscapeThatIsNoCharacterIsASyntaxErrorLikeAnyOther(String text) {
        assertThat(Refused.by(() -> Documents.yaml(text)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SYNTAX);
    }
}
