package org.kimrules.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.process.ChildJvm;
import org.kimrules.benchmarks.process.Stopwatch;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.admission.Admission;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/**
 * Many callers with a thread each, who ask without a pause about plans of a hundred positions. Prints how long the answers took and how
 * many were wrong or lost. With a door, callers who are sent away pause for five milliseconds and ask again.
 */
public final class Callers {

    private static final int CALLERS = 64;
    private static final int POSITIONS = 100;
    private static final int PLANS = 16;

    private Callers() {}

    /**
     * Runs.
     *
     * @param arguments the name of the contender, {@code door} or {@code open}, the seconds to warm up and those that count
     */
    public static void main(String[] arguments) throws InterruptedException {
        Contender contender = Contender.valueOf(arguments[0]);
        Optional<Admission> door =
                arguments[1].equals("door") ? Optional.of(Admission.ofAllProcessors()) : Optional.empty();
        double warm = Double.parseDouble(arguments[2]) * Stopwatch.SECOND;
        Caller.Span span = new Caller.Span(warm, warm + Double.parseDouble(arguments[3]) * Stopwatch.SECOND);
        Policy policy = Policies.load(Task.POLICY);
        List<Right> plans = plans(policy);
        Supplier<Assessor> assessors = contender.forThreads(policy);
        AtomicLong next = new AtomicLong();
        Stopwatch since = new Stopwatch();
        List<Caller> callers = IntStream.range(0, CALLERS)
                .mapToObj(i -> new Caller(assessors.get(), door, plans, next, since, span))
                .toList();
        run(callers);
        print(contender + " " + arguments[1], callers, since.micros() - warm);
    }

    private static List<Right> plans(Policy policy) {
        SyntheticPlans plans = new SyntheticPlans(RealMix.read(policy));
        Assessor oracle = Contender.ORACLE.start(policy);
        return IntStream.range(0, PLANS)
                .mapToObj(seed -> Right.of(plans.plan(POSITIONS, seed), SyntheticPlans.KNOWN, oracle))
                .toList();
    }

    private static void run(List<Caller> callers) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> ends = new ArrayList<>();
            callers.forEach(caller -> ends.add(threads.submit(caller)));
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void print(String name, List<Caller> callers, double micros) {
        Waits admitted = new Waits();
        Waits asked = new Waits();
        callers.forEach(caller -> {
            admitted.addAll(caller.admitted());
            asked.addAll(caller.asked());
        });
        String size = CALLERS + " callers";
        Row row = new Row(
                "LOAD", size, name, "throughput", asked.count() / (micros / Stopwatch.SECOND), "plans/s", 0, "");
        ChildJvm.print(row);
        ChildJvm.print(row.measuring("p50", admitted.percentile(50), "us"));
        ChildJvm.print(row.measuring("p99", admitted.percentile(99), "us"));
        ChildJvm.print(row.measuring("p50 from the first asking", asked.percentile(50), "us"));
        ChildJvm.print(row.measuring("p99 from the first asking", asked.percentile(99), "us"));
        ChildJvm.print(row.measuring("answers", asked.count(), ""));
        ChildJvm.print(row.measuring("sent away", sum(callers, Caller::sentAway), ""));
        ChildJvm.print(row.measuring("wrong", sum(callers, Caller::wrong), ""));
        ChildJvm.print(row.measuring("lost", sum(callers, Caller::lost), ""));
    }

    private static double sum(List<Caller> callers, ToLongFunction<Caller> what) {
        return callers.stream().mapToLong(what).sum();
    }
}
