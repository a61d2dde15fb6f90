package org.kimrules.benchmarks.process;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Portfolio;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/**
 * Assesses the plans of a state with one or several threads and prints how many it did in a second, and what is on the heap
 * afterwards. The plans are made in portions, outside the time that counts; of each answer only whether it blocks is kept.
 */
public final class StatePortfolio {

    private static final int PORTION = 100;

    private StatePortfolio() {}

    /**
     * Runs.
     *
     * @param arguments the number of plans, of threads, the name of the contender and the seconds after which no further
     *     portion begins
     */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        int wanted = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        Contender contender = Contender.valueOf(arguments[2]);
        double most = Double.parseDouble(arguments[3]) * 1_000_000;
        Policy policy = Policies.load(Task.POLICY);
        SyntheticPlans plans = new SyntheticPlans(RealMix.read(policy));
        List<Assessor> assessors = IntStream.range(0, threads)
                .mapToObj(i -> contender.start(policy))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        int done = 0;
        int blocked = 0;
        double micros = 0;
        // the first portion warms up and does not count
        blocked += assess(Portfolio.of(PORTION, plans, 1), assessors, pool);
        while (done < wanted && micros < most) {
            List<GrantPlan> portion = Portfolio.of(Math.min(PORTION, wanted - done), plans, PORTION + done);
            Stopwatch watch = new Stopwatch();
            blocked += assess(portion, assessors, pool);
            micros += watch.micros();
            done += portion.size();
        }
        pool.shutdown();
        Row row = new Row("W3", wanted + " x" + threads, contender.name(), "done", done, "plans", 0, Heap.limit());
        ChildJvm.print(row);
        ChildJvm.print(row.measuring("blocked", blocked, "plans"));
        ChildJvm.print(row.measuring("throughput", done / (micros / 1_000_000), "plans/s"));
        ChildJvm.print(row.measuring("heap", Heap.used(), "MB"));
    }

    /** Each thread takes the next plan that nobody has taken. */
    private static int assess(List<GrantPlan> plans, List<Assessor> assessors, ExecutorService pool)
            throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> workers = assessors.stream()
                .map(assessor -> worker(plans, assessor, next))
                .toList();
        int blocked = 0;
        for (Future<Integer> worker : pool.invokeAll(workers)) {
            blocked += worker.get();
        }
        return blocked;
    }

    private static Callable<Integer> worker(List<GrantPlan> plans, Assessor assessor, AtomicInteger next) {
        return () -> {
            int blocked = 0;
            for (int i = next.getAndIncrement(); i < plans.size(); i = next.getAndIncrement()) {
                blocked += assessor.assess(plans.get(i), SyntheticPlans.KNOWN).blocked() ? 1 : 0;
            }
            return blocked;
        };
    }
}
