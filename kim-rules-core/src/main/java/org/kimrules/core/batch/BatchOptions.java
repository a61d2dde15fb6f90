package org.kimrules.core.batch;

import java.util.function.Consumer;

/**
 * How a batch is done. No option changes the answer about any plan but the knowledge.
 *
 * @param workers how many threads, in which order and how far ahead
 * @param knowledge what the plans may know
 * @param progress is told after each result, by the thread that takes the results, before it gets the result
 */
public record BatchOptions(Workers workers, Knowledge knowledge, Consumer<BatchProgress> progress) {

    /** A thread for each processor, results in the order of the plans, each plan as of its decision, and nobody is told. */
    public static final BatchOptions DEFAULT =
            new BatchOptions(Workers.ofAllProcessors(), Knowledge.OF_EACH_DECISION, progress -> {});

    /** Returns the same with other workers. */
    public BatchOptions with(Workers others) {
        return new BatchOptions(others, knowledge, progress);
    }

    /** Returns the same with other knowledge. */
    public BatchOptions with(Knowledge other) {
        return new BatchOptions(workers, other, progress);
    }

    /** Returns the same with somebody who is told how far the batch is. */
    public BatchOptions telling(Consumer<BatchProgress> listener) {
        return new BatchOptions(workers, knowledge, listener);
    }
}
