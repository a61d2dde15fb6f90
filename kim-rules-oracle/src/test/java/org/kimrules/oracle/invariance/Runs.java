package org.kimrules.oracle.invariance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;

/** Compares answers with those that one policy gave in one thread, by the digests of their bytes. Thread-safe. */
final class Runs {

    private final Map<String, String> expected = new LinkedHashMap<>();
    private final LongAdder runs = new LongAdder();
    private final ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();

    Runs(List<Question> questions, Policy policy) {
        questions.forEach(question -> expected.put(question.name(), digest(question.answer(policy))));
    }

    static String digest(String answer) {
        return Fingerprint.sha256(answer.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks once more under a variation. */
    void ask(String variation, List<Question> questions, Function<Question, String> answer) {
        questions.forEach(question -> compare(variation, question.name(), digest(answer.apply(question))));
    }

    /** Takes the digest of an answer that was given under a variation. */
    void compare(String variation, String question, String digest) {
        runs.increment();
        if (!digest.equals(expected.get(question))) {
            differences.add(variation + ": " + question);
        }
    }

    long count() {
        return runs.sum();
    }

    /** Returns where an answer was another one, by variation and question. */
    List<String> differences() {
        return new ArrayList<>(differences);
    }

    @Override
    public String toString() {
        return "invariance runs: %,d, differences: %d".formatted(count(), differences.size());
    }
}
