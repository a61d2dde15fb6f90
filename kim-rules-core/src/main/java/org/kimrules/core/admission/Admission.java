package org.kimrules.core.admission;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * A door for the callers of a busy application. An assessment is work for one processor: begun by sixty-four threads at a time on two
 * processors, all of them take thirty-two times as long, and their memory is held as long. Behind this door a few are at work,
 * a few may wait in the order in which they came, and who comes then is told so at once. How long an admitted caller waits is
 * bounded by the length of the line. It starts no thread and asks no clock. Thread-safe.
 *
 * <pre>{@code
 * Admission admission = Admission.ofAllProcessors();       // one for the application
 * Assessment assessment = admission.admit(() -> policy.assess(plan, asOf));
 * }</pre>
 *
 * <p>Batches need none, for {@link org.kimrules.core.batch.Workers} are as many as they are. An application with threads of its own
 * for each request does.
 */
public final class Admission {

    private final int atOnce;
    private final int waiting;
    private final Semaphore places;
    private final Semaphore working;

    /**
     * Opens the door.
     *
     * @param atOnce how many callers work at a time, at least one
     * @param waiting how many more may wait
     * @throws IllegalArgumentException when nobody could work, or fewer than none wait
     */
    public Admission(int atOnce, int waiting) {
        if (atOnce < 1 || waiting < 0) {
            throw new IllegalArgumentException(
                    "expected at least 1 at work and 0 waiting, but got " + atOnce + " and " + waiting);
        }
        this.atOnce = atOnce;
        this.waiting = waiting;
        this.places = new Semaphore(atOnce + waiting, true);
        this.working = new Semaphore(atOnce, true);
    }

    /**
     * Returns a door for one caller at work on each processor of the machine and nobody waiting: whoever is let in gets an answer in the time
     * that the work takes. Each place to wait can delay an answer by the time of one such work at most.
     */
    public static Admission ofAllProcessors() {
        return new Admission(Runtime.getRuntime().availableProcessors(), 0);
    }

    /**
     * Does the work in the thread of the caller, once it is its turn. Work that is admitted must not ask to be admitted again: it would
     * wait for itself.
     *
     * @param work what to do; what it throws reaches the caller
     * @return what the work returns
     * @throws BusyException when as many wait as may
     * @throws CancellationException when the thread is interrupted while it waits; its mark is set again and nothing was begun
     */
    public <T> T admit(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new BusyException(atOnce, waiting);
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            working.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while it waited").initCause(e);
        }
        try {
            return work.get();
        } finally {
            working.release();
        }
    }
}
