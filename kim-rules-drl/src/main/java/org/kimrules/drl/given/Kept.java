package org.kimrules.drl.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that do not depend on any plan, kept by their questions. Whatever plans come, no more than a number of them is kept; other
 * questions are answered anew each time. Thread-safe.
 *
 * @param <Q> the question, which is equal to another that has the same answer
 * @param <A> the answer
 */
public final class Kept<Q, A> {

    private final int most;
    private final Map<Q, A> answers = new ConcurrentHashMap<>();

    /**
     * Begins with none.
     *
     * @param most how many are kept at most; calls at the same time may add some
     */
    public Kept(int most) {
        this.most = most;
    }

    /** Returns the answer that is kept, or else the one that is found now. */
    public A of(Q question, Function<? super Q, ? extends A> find) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        return answers.size() < most ? answers.computeIfAbsent(question, find) : find.apply(question);
    }
}
