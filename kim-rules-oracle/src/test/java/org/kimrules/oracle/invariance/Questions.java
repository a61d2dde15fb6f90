package org.kimrules.oracle.invariance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.drawn.PlanDraw;

/** What is asked again and again: plans drawn from seeds, the plans of the examples, and plans with mistakes. */
final class Questions {

    private static final Path EXAMPLES = Path.of("..", "kim-rules-examples", "plans");
    private static final AsOf EXAMPLES_KNOW = AsOf.knownOn(LocalDate.of(2021, 6, 30));
    private static final int DRAWN = 300;
    private static final int MOST_POSITIONS = 2;

    private Questions() {}

    /** Returns the plans of the examples, drawn plans with several mistakes in each, and four times as many without. */
    static Stream<Question> all() {
        return Stream.of(examples(), spoilt(DRAWN / 4), drawn(DRAWN)).flatMap(each -> each);
    }

    /** Returns plans as they were drawn; the reader refuses some. */
    private static Stream<Question> drawn(int count) {
        return LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(PlanDraw::new)
                .flatMap(draw -> small(draw.drawn())
                        .map(plan ->
                                new Question(plan.id(), PlanDocument.of(plan).root(), draw.asOf())))
                .limit(count);
    }

    /** Small plans are asked more often in the same time. */
    private static Stream<GrantPlan> small(GrantPlan plan) {
        return Stream.of(plan).filter(each -> each.positions().size() <= MOST_POSITIONS);
    }

    private static Stream<Question> spoilt(int count) {
        return drawn(count)
                .map(sound -> new Question(
                        "spoilt " + sound.name(),
                        new Spoil(sound.name().hashCode()).of(sound.document()),
                        sound.asOf()));
    }

    /** The one that is full of mistakes is among them. */
    private static Stream<Question> examples() {
        return files().stream()
                .map(file -> new Question(
                        file.getFileName().toString(), Plans.open(file).root(), EXAMPLES_KNOW));
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("lindental"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
