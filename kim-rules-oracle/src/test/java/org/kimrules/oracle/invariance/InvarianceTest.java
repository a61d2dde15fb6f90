package org.kimrules.oracle.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.folder.PolicyFiles;

/** The same question gets the same bytes as an answer, an assessment or every problem, whatever may not decide. */
class InvarianceTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final Path FOLDER = Path.of("../kim-rules-drl/src/main/resources/policies/kim-nrw");
    private static final List<Question> QUESTIONS = Questions.all().toList();
    private static final List<Question> PLANS =
            QUESTIONS.stream().filter(question -> question.sound(POLICY)).toList();
    private static final Runs RUNS = new Runs(QUESTIONS, POLICY);

    private final long before = RUNS.count();

    private void noDifferenceIn(int atLeast) {
        assertThat(RUNS.differences()).isEmpty();
        assertThat(RUNS.count() - before).isGreaterThanOrEqualTo(atLeast);
    }

    @AfterAll
    static void tell() {
        System.out.println(RUNS);
    }

    private static void each(int count, LongConsumer action) {
        LongStream.range(0, count).parallel().forEach(action);
    }

    private String shuffled(Question question, long seed, Policy policy) {
        return question.with(new Shuffle(seed).of(question.document())).answer(policy);
    }

    @Test
    void theOrderOfAPlanDecidesNothing() {
        each(14, seed -> RUNS.ask("shuffle " + seed, PLANS, plan -> shuffled(plan, seed, POLICY)));
        noDifferenceIn(3_500);
    }

    /** The answers to compare with are those of the prebuilt rules. */
    @Test
    void rulesCompiledAtRunTimeInAnyOrderDecideTheSame() {
        each(2, seed -> {
            Policy policy = new ShuffledFiles(PolicyFiles.in(FOLDER), seed).load();
            RUNS.ask("policy " + seed, QUESTIONS, question -> question.answer(policy));
            each(
                    3,
                    other -> RUNS.ask(
                            "policy " + seed + ", shuffle " + other, PLANS, plan -> shuffled(plan, other, policy)));
        });
        noDifferenceIn(2_000);
    }

    @Test
    void sixtyFourThreadsDecideNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<Object>> calls = IntStream.range(0, 10)
                    .boxed()
                    .flatMap(round -> QUESTIONS.stream()
                            .map(question -> Executors.callable(() -> RUNS.ask(
                                    "threads, round " + round, List.of(question), each -> each.answer(POLICY)))))
                    .toList();
            for (Future<Object> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        noDifferenceIn(3_500);
    }

    @Test
    void theSettingsOfAJvmDecideNothing() {
        Jvm.SETTINGS.parallelStream().forEach(settings -> answers(settings, settings.contains("-Xint") ? 20 : 150));
        noDifferenceIn(600);
    }

    private void answers(String settings, int count) {
        Jvm.answers(settings, count).forEach(line -> {
            String[] answer = line.split("\t");
            RUNS.compare(settings, answer[0], answer[1]);
        });
    }
}
