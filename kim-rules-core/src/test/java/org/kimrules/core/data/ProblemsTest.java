package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;

class ProblemsTest {

    private static final Text RIGHT = Text.of("richtig", "right");

    private static Problem problem(ProblemCode code, String path, int line, String value) {
        return new Problem(code, path, line == 0 ? OptionalInt.empty() : OptionalInt.of(line), value, RIGHT);
    }

    @Test
    void eightyCharactersAreShownAndOfMoreOnlyTheFirstEighty() {
        assertThat(problem(ProblemCode.SYNTAX, "", 1, "x".repeat(80)).value()).isEqualTo("x".repeat(80));
        assertThat(problem(ProblemCode.SYNTAX, "", 1, "x".repeat(81)).value()).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void aValueIsNeverCutThroughACharacter() {
        assertThat(problem(ProblemCode.SYNTAX, "", 1, "😀".repeat(81)).value()).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void problemsAreSortedByLineThenPathThenCodeAndEachIsListedOnce() {
        Problems problems = new Problems();
        Node fifth = Trees.text(5, "x");
        problems.add(ProblemCode.TYPE_WRONG, "b", fifth, "x", RIGHT);
        problems.add(ProblemCode.TYPE_WRONG, "a", fifth, "x", RIGHT);
        problems.add(ProblemCode.FIELD_UNKNOWN, "a", fifth, "x", RIGHT);
        problems.add(ProblemCode.TYPE_WRONG, "a", fifth, "x", RIGHT);
        problems.add(ProblemCode.SYNTAX, 2, "y", RIGHT);
        problems.add(ProblemCode.ENCODING, "z", RIGHT);
        assertThat(Refused.by(problems::throwIfAny))
                .containsExactly(
                        problem(ProblemCode.ENCODING, "", 0, "z"),
                        problem(ProblemCode.SYNTAX, "", 2, "y"),
                        problem(ProblemCode.FIELD_UNKNOWN, "a", 5, "x"),
                        problem(ProblemCode.TYPE_WRONG, "a", 5, "x"),
                        problem(ProblemCode.TYPE_WRONG, "b", 5, "x"));
    }

    @Test
    void aPlaceThatWasBuiltInMemoryHasNoLine() {
        Problems problems = new Problems();
        problems.add(ProblemCode.TYPE_WRONG, "a", Trees.text(0, "x"), "x", RIGHT);
        assertThat(Refused.by(problems::throwIfAny)).containsExactly(problem(ProblemCode.TYPE_WRONG, "a", 0, "x"));
    }

    @Test
    void withoutAProblemNothingIsRefused() {
        Problems problems = new Problems();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void theSentenceOfTheExceptionNamesEveryProblem() {
        InvalidInputException refusal = new InvalidInputException(
                List.of(problem(ProblemCode.TYPE_WRONG, "a[1].b", 3, "x"), problem(ProblemCode.SYNTAX, "", 0, "y")));
        assertThat(refusal)
                .hasMessage("TYPE_WRONG at `a[1].b`: `x`, expected right; SYNTAX at ``: `y`, expected right");
    }

    @Test
    void everyCodeHasAMeaningOfItsOwnInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(ProblemCode.values())
                            .map(code -> code.meaning().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
