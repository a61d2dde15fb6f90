package org.kimrules.oracle.differential;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kimrules.authoring.cases.Law;
import org.kimrules.core.data.Node;
import org.kimrules.oracle.Oracle;
import org.kimrules.oracle.drawn.FigureDraw;

/**
 * Draws plans for so many minutes, every second hundred of them under drawn figures, and holds the rules against the hand-written law;
 * ends with 1 at the first difference.
 */
public final class LongRun {

    private static final int BATCH = 10_000;
    private static final int ONE_LAW = 100;
    private static final long MINUTE = 60_000_000_000L;

    private final Law law = Law.prebuilt("kim-nrw");
    private final List<Node> written = ParameterFiles.of(law);
    private final Contest contest = new Contest(law, policy -> Map.of("the oracle", Oracle.of(policy)::assess));

    private LongRun() {}

    /**
     * Runs.
     *
     * @param arguments the minutes, the seed to begin with, and the folder that differences are kept in
     */
    public static void main(String[] arguments) {
        long minutes = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        LongRun run = new LongRun();
        long start = System.nanoTime();
        for (long next = seed; System.nanoTime() - start < minutes * MINUTE; next += BATCH) {
            List<Task> differences = run.batch(next);
            System.out.printf("seeds %d to %d: %s%n", seed, next + BATCH - 1, run.contest.tally());
            if (!differences.isEmpty()) {
                keep(differences, new Kept(Path.of(arguments[2])), next);
                System.exit(1);
            }
        }
    }

    private List<Task> batch(long first) {
        return LongStream.iterate(first, seed -> seed < first + BATCH, seed -> seed + ONE_LAW)
                .boxed()
                .flatMap(seed -> hundred(seed).stream())
                .toList();
    }

    private List<Task> hundred(long first) {
        Contest under = first / ONE_LAW % 2 == 0 ? contest : contest.under(new FigureDraw(first).of(written));
        return LongStream.range(first, first + ONE_LAW)
                .parallel()
                .mapToObj(under::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void keep(List<Task> differences, Kept kept, long first) {
        int number = 0;
        for (Task task : differences) {
            System.out.println(task.found());
            System.out.println("kept in " + kept.keep("differs-" + first + "-" + number++, task));
        }
    }
}
