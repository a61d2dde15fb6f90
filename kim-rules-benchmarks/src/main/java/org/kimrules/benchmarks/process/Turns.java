package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.kimrules.benchmarks.result.Row;

/**
 * Lets contenders take turns in one JVM: a machine that is now fast and now slow is so for all of them, which it is not where one is
 * measured after the other. What counts is how long processors worked.
 */
final class Turns {

    /** The length of a turn in microseconds. */
    private static final double TURN = 300_000;

    private final String workload;
    private final List<Taking> contenders = new ArrayList<>();
    private long results;

    /** Who takes turns, and how long one piece of work took in each of them. */
    private record Taking(String size, String contender, IntSupplier work, List<Double> micros) {

        double median(int warm) {
            return Turns.median(micros.subList(warm, micros.size()));
        }
    }

    Turns(String workload) {
        this.workload = workload;
    }

    /**
     * Returns the measurement in the middle; of an even number, the upper one. A burst of other work on the machine spoils a mean and moves
     * a median by a place.
     */
    static double median(List<Double> measured) {
        return measured.stream().sorted().toList().get(measured.size() / 2);
    }

    /** Adds a contender. The number that its work gives is added up, so that no compiler leaves the work out. */
    void add(String size, Enum<?> contender, IntSupplier work) {
        contenders.add(new Taking(size, contender.name(), work, new ArrayList<>()));
    }

    /**
     * Runs and prints the medians.
     *
     * @param rounds the rounds to warm up and those to measure, each with a turn for every contender
     */
    void run(String[] rounds) {
        int warm = Integer.parseInt(rounds[0]);
        int measured = Integer.parseInt(rounds[1]);
        for (int i = 0; i < warm + measured; i++) {
            contenders.forEach(taking -> taking.micros().add(turn(taking.work())));
        }
        contenders.forEach(taking -> {
            double median = taking.median(warm);
            ChildJvm.print(
                    new Row(workload, taking.size(), taking.contender(), "cpu", median, "us", median, Heap.limit()));
        });
        System.out.println(results + " results");
    }

    private double turn(IntSupplier work) {
        Stopwatch watch = new Stopwatch();
        int done = 0;
        while (watch.micros() < TURN) {
            results += work.getAsInt();
            done++;
        }
        return watch.cpu() / done;
    }
}
