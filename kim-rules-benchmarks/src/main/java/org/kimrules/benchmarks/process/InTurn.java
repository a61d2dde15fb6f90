package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.core.decision.Assessment;

/**
 * Lets all contenders assess the plan of Bielefeld in turns in one JVM: a machine that is now fast and now slow is so for all of them,
 * which it is not where one is measured after the other.
 */
public final class InTurn {

    /** The length of a turn in microseconds. */
    private static final double TURN = 300_000;

    private final Task task = Task.of(Task.BIELEFELD);
    private final List<Turns> contenders = new ArrayList<>();
    private long blocked;
    private long reasons;

    /** Who takes turns, what for, and how long it took in each of them. */
    private record Turns(Contender contender, String what, Supplier<Assessment> work, List<Double> micros) {}

    private InTurn() {
        for (Contender contender : Contender.values()) {
            Assessor assessor = contender.start(task.policy());
            add(contender, "", () -> assess(assessor));
        }
        Assessor library = Contender.LIBRARY.start(task.policy());
        add(Contender.LIBRARY, " and a finding explained", () -> explain(assess(library), 1));
        add(Contender.LIBRARY, " and all findings explained", () -> explain(assess(library), Integer.MAX_VALUE));
    }

    private void add(Contender contender, String what, Supplier<Assessment> work) {
        contenders.add(new Turns(contender, what, work, new ArrayList<>()));
    }

    private Assessment assess(Assessor assessor) {
        return assessor.assess(task.plan(), task.asOf());
    }

    private Assessment explain(Assessment assessment, int findings) {
        assessment.findings().stream()
                .limit(findings)
                .forEach(finding ->
                        reasons += assessment.explain(finding).because().size());
        return assessment;
    }

    /**
     * Runs.
     *
     * @param arguments the rounds to warm up and those to measure, each with a turn for every contender
     */
    public static void main(String[] arguments) {
        int warm = Integer.parseInt(arguments[0]);
        int measured = Integer.parseInt(arguments[1]);
        InTurn inTurn = new InTurn();
        for (int i = 0; i < warm + measured; i++) {
            inTurn.round();
        }
        inTurn.print(warm, measured);
    }

    private void round() {
        contenders.forEach(turns -> turns.micros().add(turn(turns.work())));
    }

    /** Returns for how long processors worked for one assessment. */
    private double turn(Supplier<Assessment> work) {
        Stopwatch watch = new Stopwatch();
        int assessed = 0;
        while (watch.micros() < TURN) {
            blocked += work.get().blocked() ? 1 : 0;
            assessed++;
        }
        return watch.cpu() / assessed;
    }

    private void print(int warm, int measured) {
        contenders.forEach(turns -> {
            double median = turns.micros().stream()
                    .skip(warm)
                    .sorted()
                    .skip(measured / 2)
                    .findFirst()
                    .orElseThrow();
            ChildJvm.print(new Row(
                    "W1 in turn",
                    Task.BIELEFELD + turns.what(),
                    turns.contender().name(),
                    "cpu",
                    median,
                    "us",
                    median,
                    Heap.limit()));
        });
        System.out.println(blocked + " times blocked, " + reasons + " reasons");
    }
}
