package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.oracle.Oracle;

/** Draws plans for so many minutes and holds the rules against the hand-written law; ends with 1 at the first difference. */
public final class LongRun {

    private static final int BATCH = 10_000;
    private static final long MINUTE = 60_000_000_000L;

    private LongRun() {}

    /**
     * Runs.
     *
     * @param arguments the minutes and the seed to begin with
     */
    public static void main(String[] arguments) {
        long minutes = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Policy policy = Policies.load("kim-nrw");
        Oracle oracle = Oracle.of(policy);
        Contest contest = new Contest(policy, Map.of("the oracle", oracle::assess));
        long start = System.nanoTime();
        for (long next = seed; System.nanoTime() - start < minutes * MINUTE; next += BATCH) {
            List<Difference> differences = LongStream.range(next, next + BATCH)
                    .parallel()
                    .mapToObj(contest::of)
                    .flatMap(Optional::stream)
                    .toList();
            System.out.printf("seeds %d to %d: %s%n", seed, next + BATCH - 1, contest.tally());
            if (!differences.isEmpty()) {
                differences.forEach(System.out::println);
                System.exit(1);
            }
        }
    }
}
