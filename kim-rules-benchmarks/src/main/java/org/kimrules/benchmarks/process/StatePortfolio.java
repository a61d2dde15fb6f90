package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
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
 * Assesses the plans of a state with one thread and with two, and prints how many each did in a second, and what is on the heap afterwards.
 * Both take their turns with the same portions in the same process, so that a machine that slows down slows down for both; figures
 * are medians of the portions, that of two threads to one the median of what each portion took with one and with two. Nothing
 * counts while the compilers of the JVM are still at work: they take a processor of their own, and two threads have none to spare. The
 * plans are made outside the time that counts; of each answer only whether it blocks is kept.
 */
public final class StatePortfolio {

    private static final int PORTION = 200;
    private static final int[] THREADS = {1, 2};

    private final Queue<Assessor> idle = new ConcurrentLinkedQueue<>();
    private final List<double[]> micros = new ArrayList<>();
    private long blocked;
    private boolean backwards;

    private StatePortfolio(Supplier<Assessor> contenders) {
        for (int i = 0; i < THREADS[THREADS.length - 1]; i++) {
            idle.add(contenders.get());
        }
    }

    /**
     * Runs.
     *
     * @param arguments the number of plans, the name of the contender, the seconds after which no further portion begins and those to
     *     warm up before
     */
    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[0]);
        Contender contender = Contender.valueOf(arguments[1]);
        double most = Double.parseDouble(arguments[2]) * Stopwatch.SECOND;
        double warm = Double.parseDouble(arguments[3]) * Stopwatch.SECOND;
        Policy policy = Policies.load(Task.POLICY);
        SyntheticPlans plans = new SyntheticPlans(RealMix.read(policy));
        Supplier<Assessor> contenders = contender.forThreads(policy);
        new StatePortfolio(contenders).turns(Portfolio.of(PORTION, plans, 1), warm);
        StatePortfolio measured = new StatePortfolio(contenders);
        Stopwatch since = new Stopwatch();
        int done = 0;
        while (done < wanted && since.micros() < most) {
            List<GrantPlan> portion = Portfolio.of(Math.min(PORTION, wanted - done), plans, PORTION + done);
            measured.turn(portion);
            done += portion.size();
        }
        measured.print(wanted, contender, done);
    }

    private void turns(List<GrantPlan> plans, double micros) {
        Stopwatch since = new Stopwatch();
        while (since.micros() < micros) {
            turn(plans);
        }
    }

    /** Plans that were assessed before are assessed faster, so each is first every other time. */
    private void turn(List<GrantPlan> plans) {
        double[] each = new double[THREADS.length];
        for (int turn = 0; turn < THREADS.length; turn++) {
            int i = backwards ? THREADS.length - 1 - turn : turn;
            each[i] = time(plans, THREADS[i]);
        }
        micros.add(each);
        backwards = !backwards;
    }

    /** The threads are those of a batch. */
    private double time(List<GrantPlan> plans, int threads) {
        Stopwatch watch = new Stopwatch();
        try (Stream<Boolean> answers = Workers.of(threads).map(plans.stream(), (i, plan) -> blocks(plan))) {
            blocked += answers.filter(each -> each).count();
        }
        return watch.micros() / plans.size();
    }

    private void print(int wanted, Contender contender, int done) {
        for (int thread = 0; thread < THREADS.length; thread++) {
            int i = thread;
            String size = wanted + " x" + THREADS[i];
            Row row = new Row("W3", size, contender.name(), "done", done, "plans", 0, Heap.limit());
            ChildJvm.print(row);
            ChildJvm.print(row.measuring("throughput", Stopwatch.SECOND / median(each -> each[i]), "plans/s"));
        }
        Row row = new Row("W3", String.valueOf(wanted), contender.name(), "heap", Heap.used(), "MB", 0, Heap.limit());
        ChildJvm.print(row);
        ChildJvm.print(row.measuring("blocked", (double) blocked, "answers"));
        ChildJvm.print(row.measuring("two threads to one", median(each -> each[0] / each[1]), "times"));
    }

    private double median(ToDoubleFunction<double[]> measure) {
        return Turns.median(micros.stream().map(measure::applyAsDouble).toList());
    }

    /** Each thread has a contender of its own while it assesses a plan. */
    private boolean blocks(GrantPlan plan) {
        Assessor assessor = idle.remove();
        try {
            return assessor.assess(plan, SyntheticPlans.KNOWN).blocked();
        } finally {
            idle.add(assessor);
        }
    }
}
