package org.kimrules.core.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The threads of batches in this machine. */
final class BatchThreads {

    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(1);

    private BatchThreads() {}

    /** Returns those that do not end, after some patience. */
    static List<Thread> left() throws InterruptedException {
        for (Thread thread : alive()) {
            thread.join(PATIENCE);
        }
        return alive();
    }

    static List<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kim-batch-"))
                .toList();
    }
}
