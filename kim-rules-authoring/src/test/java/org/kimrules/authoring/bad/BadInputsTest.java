package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of bad inputs is answered as it says, with the codes stated and none beside. */
class BadInputsTest {

    private static final int CLASSES = 80;

    /** What rules from outside may not do; it is tried where the gates are. */
    private static final Set<Integer> AT_THE_GATES = Set.of(60, 64, 66, 67, 68, 69, 70, 71, 72, 79);

    @TempDir
    private Path folder;

    static Stream<BadInput> inputs() throws IOException {
        return BadClass.all().stream().flatMap(each -> each.inputs().stream());
    }

    @Test
    void everyClassHasThreeInputsAtLeastAndATextThatSaysWhatIsAnswered() throws IOException {
        List<BadClass> classes = BadClass.all();
        Set<Integer> missing = IntStream.rangeClosed(1, CLASSES).boxed().collect(Collectors.toCollection(TreeSet::new));
        classes.forEach(each -> missing.remove(each.number()));
        assertThat(missing).isEqualTo(AT_THE_GATES);
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
