package org.kimrules.benchmarks.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
        ChildJvm.print(row.measuring("alone", done[one.me].throughput(), "plans/s"));
        ChildJvm.print(row.measuring("with a neighbour", done[BOTH].throughput(), "plans/s"));
    }

    /** Starts both and returns how much more both do than one. */
    public static List<Row> run(List<String> flags, String seconds) {
        ChildJvm jvm = new ChildJvm(flags, Math.round(4 * Double.parseDouble(seconds)) + 60);
        List<CompletableFuture<ChildJvm.Ended>> running = Stream.of("0", "1")
                .map(me -> CompletableFuture.supplyAsync(
                        () -> jvm.run(ChildJvm.wholePath(), Neighbours.class, List.of(me, seconds, seconds))))
                .toList();
        List<Row> rows = running.stream().flatMap(each -> rows(each.join())).toList();
        double ratio = BOTH * sum(rows, "with a neighbour") / sum(rows, "alone");
        return Stream.concat(rows.stream(), Stream.of(rows.get(0).measuring("two processes to one", ratio, "times")))
                .toList();
    }

    private static Stream<Row> rows(ChildJvm.Ended ended) {
        if (!ended.finished()) {
            throw new IllegalStateException("a process with a neighbour failed: " + ended.said());
        }
        return ended.rows().stream();
    }

    private static double sum(List<Row> rows, String measure) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure))
                .mapToDouble(Row::value)
                .sum();
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
