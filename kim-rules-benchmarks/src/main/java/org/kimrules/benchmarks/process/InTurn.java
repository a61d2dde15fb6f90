package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;

/**
 * Lets all contenders assess the plan of Bielefeld in turns in one JVM: a machine that is now fast and now slow is so for all of them,
 * which it is not where one is measured after the other.
 */
public final class InTurn {

    /** The length of a turn in microseconds. */
    private static final double TURN = 300_000;

    private final Task task = Task.of(Task.BIELEFELD);
    private final Map<Contender, Turns> contenders = new EnumMap<>(Contender.class);
    private long blocked;

    /** Who takes turns, and how long an assessment took in each of them. */
    private record Turns(Assessor assessor, List<Double> micros) {}

    private InTurn() {
        for (Contender contender : Contender.values()) {
            contenders.put(contender, new Turns(contender.start(task.policy()), new ArrayList<>()));
        }
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
        contenders.values().forEach(turns -> turns.micros().add(turn(turns.assessor())));
    }

    /** Returns for how long processors worked for one assessment. */
    private double turn(Assessor assessor) {
        Stopwatch watch = new Stopwatch();
        int assessed = 0;
        while (watch.micros() < TURN) {
            blocked += assessor.assess(task.plan(), task.asOf()).blocked() ? 1 : 0;
            assessed++;
        }
        return watch.cpu() / assessed;
    }

    private void print(int warm, int measured) {
        contenders.forEach((contender, turns) -> {
            double median = turns.micros().stream()
                    .skip(warm)
                    .sorted()
                    .skip(measured / 2)
                    .findFirst()
                    .orElseThrow();
            ChildJvm.print(new Row(
                    "W1 in turn",
                    String.valueOf(Task.BIELEFELD),
                    contender.name(),
                    "cpu",
                    median,
                    "us",
                    median,
                    Heap.limit()));
        });
        System.out.println(blocked + " times blocked");
    }
}
