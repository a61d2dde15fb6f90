package org.kimrules.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;

/**
 * Lets the library assess a small plan and a large one in turns in one warm JVM, and prints how long a position takes in each: the time
 * that passed, garbage collection included. Before and after each large plan the small one has its turn, so that a machine that
 * changes its speed does so for both.
 */
public final class SizesInTurn {

    private static final int SMALL = 1_000;
    private static final double WARM = 30 * Stopwatch.SECOND;
    private static final double TURN = 8 * Stopwatch.SECOND;

    private final Assessor assessor;
    private long blocked;

    private SizesInTurn(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Runs.
     *
     * @param arguments the positions of the large plan and the number of its turns
     */
    public static void main(String[] arguments) {
        Task small = Task.of(SMALL);
        SizesInTurn sizes = new SizesInTurn(Contender.LIBRARY.start(small.policy()));
        sizes.turn(small, SMALL, WARM);
        int positions = Integer.parseInt(arguments[0]);
        Task large = Task.of(positions);
        List<Double> ofSmall = new ArrayList<>(List.of(sizes.turn(small, SMALL, TURN)));
        List<Double> ofLarge = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            ofLarge.add(sizes.turn(large, positions, 0));
            ofSmall.add(sizes.turn(small, SMALL, TURN));
        }
        print(positions, mean(ofSmall), mean(ofLarge));
        System.out.println(sizes.blocked + " times blocked");
    }

    /** Returns how long a position took. What others left behind is collected before. */
    private double turn(Task task, int positions, double enough) {
        Heap.used();
        Stopwatch watch = new Stopwatch();
        int assessed = 0;
        while (assessed == 0 || watch.micros() < enough) {
            blocked += assessor.assess(task.plan(), task.asOf()).blocked() ? 1 : 0;
            assessed++;
        }
        return watch.micros() / assessed / positions;
    }

    private static double mean(List<Double> turns) {
        return turns.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    private static void print(int positions, double small, double large) {
        String name = Contender.LIBRARY.name();
        ChildJvm.print(new Row(
                "W2 in turn", String.valueOf(SMALL), name, "time of a position", small, "us", small, Heap.limit()));
        Row row = new Row(
                "W2 in turn", String.valueOf(positions), name, "time of a position", large, "us", large, Heap.limit());
        ChildJvm.print(row);
        ChildJvm.print(row.measuring("large to small", large / small, "times"));
    }
}
