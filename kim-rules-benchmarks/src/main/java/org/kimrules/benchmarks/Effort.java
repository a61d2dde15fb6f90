package org.kimrules.benchmarks;

import java.util.List;
import org.kimrules.benchmarks.jmh.Measured;

/**
 * How much is measured.
 *
 * @param measured how often each operation is measured
 * @param rounds the rounds in which contenders take turns, once to warm up and once to be measured
 * @param sizes the plans that are measured in a warm JVM, by their positions
 * @param large those that get a process of their own
 * @param most the seconds after which such a process is given up
 * @param portfolios how many plans a state has
 * @param cap the seconds after which a portfolio goes no further
 * @param starts how often each way to start is tried
 * @param load the seconds for which callers ask, what works with several threads warms up and a profile is taken
 * @param soak how many small plans come one after the other
 */
record Effort(
        Measured measured,
        int rounds,
        List<String> sizes,
        List<Large> large,
        long most,
        List<Integer> portfolios,
        int cap,
        int starts,
        int load,
        long soak) {

    /** Some minutes: enough to see a change by half. */
    static final Effort QUICK = new Effort(
            new Measured(1, 2, 3, 1),
            10,
            List.of("10", "100", "1000"),
            List.of(new Large(10_000, "-Xmx512m", false)),
            60,
            List.of(1_000),
            10,
            3,
            10,
            4_000);

    /** What is written down. It takes the compilers of the JVM most of a minute until they have nothing more to do. */
    static final Effort FULL = new Effort(
            new Measured(1, 20, 10, 2),
            60,
            List.of("10", "100", "1000"),
            List.of(
                    new Large(1_000, "-Xmx512m", true),
                    new Large(10_000, "-Xmx512m", false),
                    new Large(100_000, "-Xmx512m", false),
                    new Large(1_000_000, "-Xmx13g", false)),
            900,
            List.of(10_000, 100_000),
            60,
            9,
            30,
            1_000_000);

    /**
     * A plan that gets a process of its own.
     *
     * @param positions how many it has
     * @param heap the heap that it has to do with
     * @param peers whether the peers try it too
     */
    record Large(int positions, String heap, boolean peers) {}
}
