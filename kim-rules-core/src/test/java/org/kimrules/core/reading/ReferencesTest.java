package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kimrules.core.reading.TwoWays.dangling;
import static org.kimrules.core.reading.TwoWays.file;
import static org.kimrules.core.reading.TwoWays.problem;
import static org.kimrules.core.reading.TwoWays.refused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.Supervision;

class ReferencesTest {

    /** Returns positions that each are supervised by the one after the arrow: {@code A>B}. */
    private static List<Post> posts(String... arrows) {
        return Arrays.stream(arrows)
                .map(arrow -> arrow.split(">"))
                .map(ends ->
                        ends.length == 1 ? Post.of(ends[0]) : Post.of(ends[0]).with("technical", ends[1]))
                .toList();
    }

    private static String yaml(List<Post> posts) {
        // an item is put before those that are there, so the last comes first
        return file(IntStream.range(0, posts.size())
                .boxed()
                .sorted((left, right) -> right - left)
                .flatMap(i -> List.of("positions", posts.get(i).yaml()).stream())
                .toArray(String[]::new));
    }

    private static List<Problem> circles(String... arrows) {
        List<Post> posts = posts(arrows);
        return refused(yaml(posts), plan -> posts.forEach(post -> post.addTo(plan)));
    }

    private static Problem circle(String path, String way) {
        return problem(
                ProblemCode.REFERENCE_CYCLE,
                path,
                way,
                "eine Fachaufsicht ohne Kreis",
                "technical supervision without a circle");
    }

    @Test
    void aPositionThatSupervisesItselfIsACircle() {
        assertThat(circles("A>A")).containsExactly(circle("positions[0].supervision.technical", "A -> A"));
    }

    @Test
    void twoPositionsThatSuperviseEachOtherAreOneCircle() {
        assertThat(circles("A>B", "B>A")).containsExactly(circle("positions[0].supervision.technical", "A -> B -> A"));
    }

    @Test
    void threePositionsInARowAreOneCircle() {
        assertThat(circles("A>B", "B>C", "C>A"))
                .containsExactly(circle("positions[0].supervision.technical", "A -> B -> C -> A"));
    }

    @Test
    void twoCirclesAreTwoProblems() {
        assertThat(circles("A>B", "C>C", "B>A"))
                .containsExactly(
                        circle("positions[0].supervision.technical", "A -> B -> A"),
                        circle("positions[1].supervision.technical", "C -> C"));
    }

    @Test
    void aPositionThatLeadsIntoACircleAddsNoSecondOne() {
        assertThat(circles("A>B", "B>A", "C>A"))
                .containsExactly(circle("positions[0].supervision.technical", "A -> B -> A"));
    }

    @Test
    void aChainOfSupervisionIsRead() {
        List<Post> posts = posts("A>B", "B>C", "C>P0", "D>B");
        assertThat(TwoWays.accepted(yaml(posts), plan -> posts.forEach(post -> post.addTo(plan)))
                        .position("C")
                        .orElseThrow()
                        .supervision())
                .isEqualTo(new Supervision("P0", "UNKNOWN"));
    }

    @Test
    void supervisionThatThePlanDoesNotStateIsUnknown() {
        Post line = Post.of("P1").with("line", "KI");
        assertThat(TwoWays.accepted(file("positions", line.yaml()), line::addTo)
                        .position("P1")
                        .orElseThrow()
                        .supervision())
                .isEqualTo(new Supervision("UNKNOWN", "KI"));
        assertThat(TwoWays.read(file()).position("P0").orElseThrow().supervision())
                .isEqualTo(new Supervision("UNKNOWN", "UNKNOWN"));
    }

    @Test
    void supervisionByAPositionOrSponsorThatIsNotThereIsRefused() {
        Post post = Post.of("P1").with("technical", "ELEPHANT").with("line", "GIRAFFE");
        assertThat(refused(post))
                .containsExactly(
                        dangling("positions[0].supervision.line", "GIRAFFE", "KI"),
                        dangling("positions[0].supervision.technical", "ELEPHANT", "P1, P0"));
    }

    @Test
    void whoRefersToAnIdThatLacksItsQuotesIsNotToldOfItToo() {
        String plan = file().replace("\"11.01.27\"", "\"11.01\"");
        assertThat(refused(plan.replace("code: \"11.01\"", "code: 11.01")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.TYPE_WRONG, "budget.lines[0].code"));
        assertThat(refused(plan.replace("code: \"11.01\"", "code: 11.02")))
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple(ProblemCode.TYPE_WRONG, "budget.lines[0].code"),
                        tuple(ProblemCode.REFERENCE_DANGLING, "positions[0].booking.cost"),
                        tuple(ProblemCode.REFERENCE_DANGLING, "positions[0].booking.revenue"));
    }

    @Test
    void whoRefersIntoASectionWhoseNameIsMisspeltIsNotToldOfItToo() {
        assertThat(refused(file().replace("\nbudget:", "\nBudget:")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.FIELD_UNKNOWN, "Budget"));
        assertThat(refused(file().replace("\nbudget:", "\nelephants:")))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.FIELD_UNKNOWN, ProblemCode.REFERENCE_DANGLING, ProblemCode.REFERENCE_DANGLING);
    }

    @Test
    void aSponsorIsNoPosition() {
        assertThat(refused(Post.of("P1").with("technical", "KI")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.REFERENCE_DANGLING, "positions[0].supervision.technical"));
    }

    @Test
    void anIdThatStandsTwiceIsNoCircleBesides() {
        assertThat(refused(Post.of("P0").with("technical", "P0")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ID_DUPLICATE);
    }
}
