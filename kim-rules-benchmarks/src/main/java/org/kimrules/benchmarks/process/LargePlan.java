package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.decision.Assessment;

/** Assesses one large plan a few times and prints how long that took and what the answer holds on the heap. */
public final class LargePlan {

    private LargePlan() {}

    /**
     * Runs.
     *
     * @param arguments the number of positions, the name of the contender and for how many seconds it is assessed again; a small plan is
     *     warm after 25
     */
    public static void main(String[] arguments) {
        Contender contender = Contender.valueOf(arguments[1]);
        Task task = Task.of(Integer.parseInt(arguments[0]));
        double enough = Integer.parseInt(arguments[2]) * Stopwatch.SECOND;
        Assessor assessor = contender.start(task.policy());
        Row row =
                new Row("W2 process", arguments[0], contender.name(), "heap plan", Heap.used(), "MB", 0, Heap.limit());
        ChildJvm.print(row);
        Stopwatch all = new Stopwatch();
        List<Double> times = new ArrayList<>();
        while (times.isEmpty() || all.micros() < enough) {
            Stopwatch watch = new Stopwatch();
            Assessment assessment = assessor.assess(task.plan(), task.asOf());
            times.add(watch.micros());
            if (times.size() == 1) {
                ChildJvm.print(row.measuring("first", times.get(0), "us"));
                ChildJvm.print(row.measuring("cpu of the first", watch.cpu(), "us"));
                ChildJvm.print(row.measuring("heap answer", Heap.used(), "MB"));
                ChildJvm.print(row.measuring("findings", assessment.findings().size(), ""));
            }
        }
        // what came first was not compiled yet
        ChildJvm.print(row.measuring("time", Turns.median(times.subList(times.size() / 2, times.size())), "us"));
    }
}
