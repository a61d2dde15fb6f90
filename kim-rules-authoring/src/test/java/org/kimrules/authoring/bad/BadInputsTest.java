package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of bad inputs is answered as it says, with the codes stated and none beside. */
class BadInputsTest {

    private static final int CLASSES = 80;

    @TempDir
    private Path folder;

    static Stream<BadInput> inputs() throws IOException {
        return BadClass.all().stream().flatMap(each -> each.inputs().stream());
    }

    @Test
    void everyClassHasThreeInputsAtLeastAndATextThatSaysWhatIsAnswered() throws IOException {
        List<BadClass> classes = BadClass.all();
        assertThat(classes)
                .extracting(BadClass::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLASSES).boxed().toList());
        assertThat(classes).allSatisfy(each -> {
            assertThat(each.inputs()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(each.answer()).endsWith(".");
        });
        System.out.printf(
                "bad-input classes answered: %d of %d (%d inputs)%n", classes.size(), CLASSES, inputs().count());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aBadInputIsAnsweredWithTheCodeStated(BadInput input) throws Exception {
        Reply reply = Trial.of(input, folder);
        assertThat(reply.gives()).as("%s%n%s", input, reply.said()).isEqualTo(input.gives());
        assertThat(reply.said()).contains(input.field("says"));
    }
}
