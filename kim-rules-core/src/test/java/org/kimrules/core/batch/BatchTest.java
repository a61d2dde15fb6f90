package org.kimrules.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kimrules.core.batch.BatchResult.Assessed;
import org.kimrules.core.batch.BatchResult.Failed;
import org.kimrules.core.batch.BatchResult.Refused;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.LivePolicy;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.time.AsOf;

class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);

    /** Fails on plans whose number ends in 3, breaks on those that end in 5. */
    private static final Policy MOODY = new BatchPolicy("1.0", BatchTest::moody);

    private static Assessment moody(GrantPlan plan, AsOf asOf) {
        if (plan.id().endsWith("3")) {
            throw new PolicyException("clause `S-01` has two answers");
        }
        if (plan.id().endsWith("5")) {
            throw new IllegalStateException("lost a cent");
        }
        return BatchPolicy.eligible("1.0", plan, asOf);
    }

    private static GrantPlan plan(String id) {
        return new PlanDocument(Documents.json(BatchPolicy.json(id, DAY.toString()))).toPlan(BatchPolicy.EASY);
    }

    private static GrantPlan undecided(String id) {
        return PlanBuilder.plan(id, "Plan").applicant("Stadt", "CITY", Map.of()).build(BatchPolicy.EASY);
    }

    /** What a result says, without the exception itself, which is equal to itself alone. */
    private static String said(BatchResult result) {
        String head = result.index() + " " + result.key() + " ";
        if (result instanceof Assessed assessed) {
            return head + assessed.assessment().asOf() + assessed.assessment().verdict();
        }
        return result instanceof Refused refused
                ? head + refused.plan() + refused.problems()
                : head + ((Failed) result).plan() + ((Failed) result).message();
    }

    private static List<BatchResult> all(Stream<BatchResult> results) {
        try (results) {
            return results.toList();
        }
    }

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        assertThat(BatchThreads.left()).isEmpty();
    }

    @Test
    void aPlanThatCannotBeAnsweredDoesNotStopTheOthers() {
        List<BatchResult> results = all(MOODY.assessAll(
                Stream.of(plan("p2"), plan("p3"), undecided("p4"), plan("p5"), plan("p6")), BatchOptions.DEFAULT));
        assertThat(results)
                .map(BatchTest::said)
                .containsExactly(
                        "0 p2 " + AsOf.knownOn(DAY) + "ELIGIBLE",
                        "1 p3 Optional[p3]clause `S-01` has two answers",
                        said(results.get(2)),
                        "3 p5 Optional[p5]java.lang.IllegalStateException: lost a cent",
                        "4 p6 " + AsOf.knownOn(DAY) + "ELIGIBLE");
        assertThat(((Refused) results.get(2)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().name() + " " + problem.path()).isEqualTo("FIELD_MISSING meetings");
            assertThat(problem.expected().en())
                    .isEqualTo("a meeting with act: DECIDES, or a day of knowledge (on the command line --known-on)");
        });
    }

    @Test
    void resultsAreTheSameWhateverTheNumberOfThreads() {
        List<GrantPlan> plans = IntStream.range(0, 200)
                .mapToObj(number -> number % 9 == 0 ? undecided("p" + number) : plan("p" + number))
                .toList();
        List<List<String>> said = Stream.of(1, 2, 8)
                .map(threads -> BatchOptions.DEFAULT.with(Workers.of(threads)))
                .map(options -> all(MOODY.assessAll(plans.stream(), options)).stream()
                        .map(BatchTest::said)
                        .toList())
                .toList();
        assertThat(said.get(0)).hasSize(200);
        assertThat(said.get(1)).isEqualTo(said.get(0));
        assertThat(said.get(2)).isEqualTo(said.get(0));
    }

    @Test
    void progressIsToldAfterEachResultByTheThreadThatReads() {
        List<BatchProgress> told = new ArrayList<>();
        Set<Thread> by = new HashSet<>();
        BatchOptions options = BatchOptions.DEFAULT.telling(progress -> {
            told.add(progress);
            by.add(Thread.currentThread());
        });
        assertThat(all(MOODY.assessAll(Stream.of(plan("p2"), plan("p3"), undecided("p4"), plan("p6")), options)))
                .hasSize(4);
        assertThat(told)
                .containsExactly(
                        new BatchProgress(1, 0, 0),
                        new BatchProgress(1, 0, 1),
                        new BatchProgress(1, 1, 1),
                        new BatchProgress(2, 1, 1));
        assertThat(told.get(3).done()).isEqualTo(4);
        assertThat(by).containsExactly(Thread.currentThread());
    }

    @Test
    void oneDayOfKnowledgeTakesThePlaceOfTheDecisionsAndAssumptionsHoldForAll() {
        EuroRange amount = EuroRange.exactly(Euro.of("57000.00"));
        LocalDate later = LocalDate.of(2021, 1, 15);
        BatchOptions options =
                BatchOptions.DEFAULT.with(Knowledge.knownOn(later).assuming("S.personnel", amount));
        AsOf asOf = AsOf.knownOn(later).assuming("S.personnel", amount);
        assertThat(all(BatchPolicy.EASY.assessAll(Stream.of(plan("p1"), undecided("p2")), options)))
                .map(result -> ((Assessed) result).assessment().asOf())
                .containsExactly(asOf, asOf);
        assertThat(Knowledge.OF_EACH_DECISION.assuming("S.personnel", amount).of(plan("p1")))
                .isEqualTo(AsOf.knownOn(DAY).assuming("S.personnel", amount));
    }

    @Test
    void anErrorIsNoResult() {
        Policy sick = new BatchPolicy("1.0", (plan, asOf) -> {
            throw new OutOfMemoryError("no more");
        });
        assertThatThrownBy(() -> all(sick.assessAll(Stream.of(plan("p1")), BatchOptions.DEFAULT)))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void documentsAreReadByTheWorkersAndRefusedWithEveryProblem() {
        Source unreadable = new Source("gone.json", Source.Syntax.JSON, () -> {
            throw new IOException("gone");
        });
        List<BatchResult> results = all(Batch.ofSources(
                Stream.of(
                        Source.json("1", BatchPolicy.json("p1", "2020-09-03")),
                        Source.json("2", BatchPolicy.json("p2", "2020-99-03").replace("CITY", "TOWN")),
                        Source.yaml("3", "id: [\n"),
                        unreadable,
                        Source.json("5", BatchPolicy.json("p5", "2020-09-03"))),
                MOODY,
                BatchOptions.DEFAULT));
        assertThat(results.get(0)).isEqualTo(new Assessed(0, "1", moody(plan("p1"), AsOf.knownOn(DAY))));
        assertThat(results.get(1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.plan()).contains("p2");
            assertThat(refused.problems()).map(Problem::path).containsExactly("applicant.kind", "meetings[0].date");
        });
        assertThat(results.get(2))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.plan()).isEmpty());
        assertThat(said(results.get(3))).startsWith("3 gone.json Optional.empty[Problem[code=FILE_UNREADABLE");
        assertThat(results.get(4))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.plan()).isEqualTo(Optional.of("p5")));
    }

    @Test
    void aDocumentWhoseContentThrowsDoesNotStopTheOthers() {
        Source faulty = new Source("2", Source.Syntax.JSON, () -> {
            throw new IllegalStateException("no connection");
        });
        Source unreadable = new Source("3", Source.Syntax.JSON, () -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        List<BatchResult> results = all(Batch.ofSources(
                Stream.of(
                        Source.json("1", BatchPolicy.json("p1", "2020-09-03")),
                        faulty,
                        unreadable,
                        Source.json("4", BatchPolicy.json("p4", "2020-09-03"))),
                MOODY,
                BatchOptions.DEFAULT));
        assertThat(said(results.get(1))).isEqualTo("1 2 Optional.emptyjava.lang.IllegalStateException: no connection");
        assertThat(said(results.get(2))).startsWith("2 3 Optional.empty[Problem[code=FILE_UNREADABLE");
        assertThat(results.get(3)).isInstanceOf(Assessed.class);
    }

    @Test
    void aPolicyThatIsExchangedMeanwhileAnswersTheWholeBatchInOneVersion() {
        LivePolicy live = new LivePolicy(BatchPolicy.EASY);
        List<String> versions = new ArrayList<>();
        try (Stream<BatchResult> results =
                live.assessAll(IntStream.range(0, 50).mapToObj(number -> plan("p" + number)), BatchOptions.DEFAULT)) {
            results.forEach(result -> {
                versions.add(((Assessed) result).assessment().policy().version());
                live.swap(new BatchPolicy("2.0", (plan, asOf) -> BatchPolicy.eligible("2.0", plan, asOf)));
            });
        }
        assertThat(versions).hasSize(50).containsOnly("1.0");
    }
}
