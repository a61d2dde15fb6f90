package org.kimrules.benchmarks.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.process.ChildJvm;
import org.kimrules.benchmarks.process.Heap;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.oracle.account.Account;
import org.kimrules.oracle.account.Tally;

/**
 * One small plan after the other for a long time, none like another. Prints how the heap, the classes, the threads and the open files
 * grow with the number of plans, and the threads that are left once it is over.
 */
public final class Soak {

    private static final int POINTS = 20;
    private static final int LARGEST = 19;
    private static final double MILLION = 1_000_000;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private static final Row ROW = new Row("SOAK", "all", "LIBRARY", "", 0, "", 0, Heap.limit());

    private Soak() {}

    /**
     * What the JVM held at a moment.
     *
     * @param plans how many plans had been assessed
     * @param heap the heap after collection, in megabytes
     * @param classes what classes take, in megabytes
     * @param threads how many threads there were
     * @param files how many files were open
     */
    private record Point(long plans, double heap, double classes, int threads, long files) {

        private static Point after(long plans) {
            double classes = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToDouble(usage -> usage.getUsed() / MEGABYTE)
                    .sum();
            return new Point(plans, Heap.used(), classes, alive().size(), openFiles());
        }

        private static long openFiles() {
            return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
        }
    }

    /**
     * Runs.
     *
     * @param arguments the number of plans and of threads
     */
    public static void main(String[] arguments) {
        long wanted = Long.parseLong(arguments[0]);
        Workers workers = Workers.of(Integer.parseInt(arguments[1])).unordered();
        Set<Thread> before = alive();
        Policy policy = Policies.load(Task.POLICY);
        SyntheticPlans plans = new SyntheticPlans(RealMix.read(policy));
        List<Point> points = new ArrayList<>();
        Tally tally = new Tally();
        long gaps = 0;
        for (int i = 0; i < POINTS; i++) {
            LongStream seeds = LongStream.range(i * wanted / POINTS, (i + 1) * wanted / POINTS);
            gaps += gaps(policy, seeds.mapToObj(seed -> plan(plans, seed)), workers, tally);
            points.add(Point.after(tally.plans()));
            // whoever stops it early has what came so far
            System.out.println(points.get(i) + " " + tally);
        }
        Set<Thread> left = alive();
        left.removeAll(before);
        print(points, left);
        ChildJvm.print(ROW.measuring("positions in", (double) tally.positions(), ""));
        ChildJvm.print(ROW.measuring("positions accounted for", (double) tally.accountedFor(), ""));
        ChildJvm.print(ROW.measuring("plans with a gap", (double) gaps, ""));
    }

    private static GrantPlan plan(SyntheticPlans plans, long seed) {
        return plans.plan(1 + (int) (seed % LARGEST), seed);
    }

    /** Assesses the plans and returns in how many of them something got lost. */
    private static long gaps(Policy policy, Stream<GrantPlan> plans, Workers workers, Tally tally) {
        try (Stream<Optional<String>> gaps = workers.map(plans, (i, plan) -> gap(policy, plan, tally))) {
            return gaps.flatMap(Optional::stream).peek(System.out::println).count();
        }
    }

    private static Optional<String> gap(Policy policy, GrantPlan plan, Tally tally) {
        Assessment answer = policy.assess(plan, SyntheticPlans.KNOWN);
        tally.answered(plan, answer);
        return Account.gap(plan, answer).map(what -> plan.id() + ": " + what);
    }

    private static Set<Thread> alive() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    private static void print(List<Point> points, Set<Thread> left) {
        // what comes first is still filling caches and compiling
        List<Point> late = points.subList(points.size() / 2, points.size());
        Point first = late.get(0);
        Point last = late.get(late.size() - 1);
        ChildJvm.print(ROW.measuring("plans", (double) last.plans(), ""));
        ChildJvm.print(ROW.measuring("heap", last.heap(), "MB"));
        ChildJvm.print(ROW.measuring("heap for a million plans", slope(late), "MB"));
        ChildJvm.print(ROW.measuring("classes, growth", last.classes() - first.classes(), "MB"));
        ChildJvm.print(ROW.measuring("threads, growth", last.threads() - first.threads(), ""));
        ChildJvm.print(ROW.measuring("files, growth", (double) (last.files() - first.files()), ""));
        ChildJvm.print(ROW.measuring("threads left", left.size(), ""));
        left.forEach(System.out::println);
    }

    /** The line that lies nearest to all points, so that no single one decides. */
    private static double slope(List<Point> points) {
        double plans = points.stream()
                .mapToDouble(point -> (double) point.plans())
                .average()
                .orElse(0);
        double heap = points.stream().mapToDouble(Point::heap).average().orElse(0);
        double together = points.stream()
                .mapToDouble(point -> ((double) point.plans() - plans) * (point.heap() - heap))
                .sum();
        double spread = points.stream()
                .mapToDouble(point -> Math.pow((double) point.plans() - plans, 2))
                .sum();
        return spread == 0 ? 0 : together / spread * MILLION;
    }
}
