package org.kimrules.benchmarks.load;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.process.Stopwatch;
import org.kimrules.core.admission.Admission;
import org.kimrules.core.admission.BusyException;
import org.kimrules.core.decision.Assessment;

/** One of many callers. It asks about one plan after the other until the end, and asks again where it was sent away. */
final class Caller implements Runnable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Assessor assessor;
    private final Optional<Admission> admission;
    private final List<Right> plans;
    private final AtomicLong next;
    private final Stopwatch since;
    private final Span span;

    private final Waits admitted = new Waits();
    private final Waits asked = new Waits();
    private long sentAway;
    private long wrong;
    private long begun;
    private long answered;

    /**
     * What counts.
     *
     * @param from the microseconds from the start on which calls count; before, the machine warms up
     * @param to those after which nobody asks any more
     */
    record Span(double from, double to) {}

    Caller(
            Assessor assessor,
            Optional<Admission> admission,
            List<Right> plans,
            AtomicLong next,
            Stopwatch since,
            Span span) {
        this.assessor = assessor;
        this.admission = admission;
        this.plans = plans;
        this.next = next;
        this.since = since;
        this.span = span;
    }

    @Override
    public void run() {
        while (since.micros() < span.to()) {
            ask(plans.get((int) (next.getAndIncrement() % plans.size())));
        }
    }

    private void ask(Right right) {
        begun++;
        Stopwatch all = new Stopwatch();
        while (!admitted(right, all)) {
            sentAway++;
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Returns whether the caller was let in. */
    private boolean admitted(Right right, Stopwatch all) {
        Stopwatch once = new Stopwatch();
        Supplier<Boolean> work = () -> work(right, once, all);
        try {
            return admission.isPresent() ? admission.get().admit(work) : work.get();
        } catch (BusyException e) {
            return false;
        }
    }

    /** What a caller does with an answer belongs to the work that it is let in for, or those outside take the processors from those inside. */
    private boolean work(Right right, Stopwatch once, Stopwatch all) {
        boolean counts = since.micros() - all.micros() >= span.from();
        Assessment answer = assessor.assess(right.plan(), right.asOf());
        if (counts) {
            admitted.add(once.micros());
            asked.add(all.micros());
        }
        answered++;
        wrong += right.is(answer) ? 0 : 1;
        return true;
    }

    /** Returns how long each call took that was admitted, from the moment it asked for the last time. */
    Waits admitted() {
        return admitted;
    }

    /** Returns how long each took from the moment it asked for the first time, the pauses of the caller included. */
    Waits asked() {
        return asked;
    }

    long sentAway() {
        return sentAway;
    }

    long wrong() {
        return wrong;
    }

    /** Returns the calls that got no answer, right or wrong. */
    long lost() {
        return begun - answered;
    }
}
