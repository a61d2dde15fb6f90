package org.kimrules.benchmarks.process;

import java.util.List;
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
 * Two processes with one thread each, which assess the plans of a state: in one second the one alone, in the next the other alone, then
 * both. They share nothing but the machine, so what both do together is what a second processor of it gives; no number of threads
 * in one process can be asked for more.
 */
public final class Neighbours {

    private static final int PLANS = 400;
    private static final int TURNS = 3;
    private static final int BOTH = 2;
    private static final long TURN = 1000;

    private final int me;
    private final Assessor assessor;
    private final List<GrantPlan> plans;
    private int next;

    /** What was done, and how long it took. */
    private static final class Done {

        private int plans;
        private double micros;

        private double throughput() {
            return plans * Stopwatch.SECOND / micros;
        }
    }

    private Neighbours(int me) {
        Policy policy = Policies.load(Task.POLICY);
        this.me = me;
        this.assessor = Contender.LIBRARY.start(policy);
        this.plans = Portfolio.of(PLANS, new SyntheticPlans(RealMix.read(policy)), 1);
        this.next = me * PLANS / BOTH;
    }

    /**
     * Is one of both.
     *
     * @param arguments which of both, the seconds to warm up, and those to measure
     */
    public static void main(String[] arguments) throws InterruptedException {
        Neighbours one = new Neighbours(Integer.parseInt(arguments[0]));
        one.work(Double.parseDouble(arguments[1]));
        Done[] done = one.work(Double.parseDouble(arguments[2]));
        Row row = new Row("W3", "a process", "LIBRARY", "", 0, "", 0, Heap.limit());
        double alone = done[one.me].throughput();
        double together = done[BOTH].throughput();
        ChildJvm.print(row.measuring("alone", alone, "plans/s"));
        ChildJvm.print(row.measuring("with a neighbour", together, "plans/s"));
        ChildJvm.print(row.measuring("two processes to one", 2 * together / alone, "times"));
    }

    private Done[] work(double seconds) throws InterruptedException {
        Done[] done = {new Done(), new Done(), new Done()};
        Stopwatch all = new Stopwatch();
        while (all.micros() < seconds * Stopwatch.SECOND) {
            long now = Stopwatch.clock();
            int turn = (int) (now / TURN % TURNS);
            if (turn == me || turn == BOTH) {
                assess(done[turn]);
            } else {
                Thread.sleep(TURN - now % TURN);
            }
        }
        return done;
    }

    private void assess(Done done) {
        Stopwatch watch = new Stopwatch();
        assessor.assess(plans.get(next), SyntheticPlans.KNOWN);
        done.micros += watch.micros();
        done.plans++;
        next = (next + 1) % PLANS;
    }
}
