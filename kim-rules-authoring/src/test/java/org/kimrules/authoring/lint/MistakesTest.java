package org.kimrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No mistake is silent: each is told with its file and line, and with a text that helps. */
class MistakesTest {

    @TempDir
    private Path parent;

    static List<Mistake> mistakes() throws IOException {
        return Mistake.all();
    }

    @Test
    void manyMistakesAreKept() throws IOException {
        assertThat(mistakes())
                .hasSizeGreaterThan(50)
                .extracting(Mistake::name, Mistake::file)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlace(Mistake mistake) throws IOException {
        SamplePolicy policy = SamplePolicy.into(parent);
        mistake.makeIn(policy);
        List<Remark> remarks = Lint.of(policy.folder());
        assertThat(remarks.stream()
                        .anyMatch(each -> mistake.told(each.file(), each.line(), each.what() + " " + each.fix())))
                .withFailMessage(() -> mistake + "\nwas not told, but\n"
                        + remarks.stream()
                                .map(each -> each.place() + " " + each.rule() + " " + each.what() + ": " + each.fix())
                                .collect(Collectors.joining("\n")))
                .isTrue();
    }
}
