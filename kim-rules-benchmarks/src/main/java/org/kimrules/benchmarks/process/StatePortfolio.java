package org.kimrules.benchmarks.process;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Portfolio;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.batch.Workers;
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
    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        Contender contender = Contender.valueOf(arguments[2]);
        double most = Double.parseDouble(arguments[3]) * 1_000_000;
        Policy policy = Policies.load(Task.POLICY);
        SyntheticPlans plans = new SyntheticPlans(RealMix.read(policy));
        Queue<Assessor> idle = new ConcurrentLinkedQueue<>();
        Supplier<Assessor> contenders = contender.forThreads(policy);
        IntStream.range(0, threads).forEach(i -> idle.add(contenders.get()));
        int done = 0;
        long blocked = 0;
        double micros = 0;
        // the first portion warms up and does not count
        blocked += assess(Portfolio.of(PORTION, plans, 1), idle, threads);
        while (done < wanted && micros < most) {
            List<GrantPlan> portion = Portfolio.of(Math.min(PORTION, wanted - done), plans, PORTION + done);
            Stopwatch watch = new Stopwatch();
            blocked += assess(portion, idle, threads);
            micros += watch.micros();
            done += portion.size();
        }
        Row row = new Row("W3", wanted + " x" + threads, contender.name(), "done", done, "plans", 0, Heap.limit());
        ChildJvm.print(row);
        ChildJvm.print(row.measuring("blocked", (double) blocked, "plans"));
        ChildJvm.print(row.measuring("throughput", done / (micros / 1_000_000), "plans/s"));
        ChildJvm.print(row.measuring("heap", Heap.used(), "MB"));
    }

    /** The threads are those of a batch; each has a contender of its own while it assesses a plan. */
    private static long assess(List<GrantPlan> plans, Queue<Assessor> idle, int threads) {
        try (Stream<Boolean> blocked = Workers.of(threads).map(plans.stream(), (i, plan) -> blocks(plan, idle))) {
            return blocked.filter(each -> each).count();
        }
    }

    private static boolean blocks(GrantPlan plan, Queue<Assessor> idle) {
        Assessor assessor = idle.remove();
        try {
            return assessor.assess(plan, SyntheticPlans.KNOWN).blocked();
        } finally {
            idle.add(assessor);
        }
    }
}
