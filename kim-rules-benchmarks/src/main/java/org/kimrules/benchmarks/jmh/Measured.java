package org.kimrules.benchmarks.jmh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.result.Row;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks of this package.
 *
 * @param forks how many JVMs measure each of them
 * @param warmup how many iterations warm up
 * @param iterations how many iterations count
 * @param seconds how long an iteration takes at least
 * @param flags the options of the JVMs
 */
public record Measured(int forks, int warmup, int iterations, int seconds, List<String> flags) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Measures with this heap. */
    public Measured(int forks, int warmup, int iterations, int seconds) {
        this(forks, warmup, iterations, seconds, List.of("-Xmx3g"));
    }

    /** Keeps a copy. */
    public Measured {
        flags = List.copyOf(flags);
    }

    /** Returns the same with one more option. */
    public Measured with(String flag) {
        return new Measured(
                forks,
                warmup,
                iterations,
                seconds,
                Stream.concat(flags.stream(), Stream.of(flag)).toList());
    }

    /**
     * Runs a benchmark.
     *
     * @param workload the workload that the rows belong to
     * @param benchmark its class
     * @param params the values of its parameters; those that are not named take all of theirs
     */
    public List<Row> run(String workload, Class<?> benchmark, Map<String, List<String>> params) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(forks)
                .warmupIterations(warmup)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs(flags.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        params.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            return results.stream()
                    .flatMap(result -> rows(workload, result).stream())
                    .toList();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark " + benchmark.getName() + " did not run", e);
        }
    }

    private List<Row> rows(String workload, RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Row row = new Row(
                workload,
                parameter(result, "size", String.valueOf(Task.BIELEFELD)),
                parameter(result, "contender", time.getLabel()),
                "time",
                time.getScore(),
                "us",
                time.getStatistics().getPercentile(50),
                flags.get(0));
        List<Row> rows = new ArrayList<>(List.of(row));
        Optional.ofNullable(result.getSecondaryResults().get(CpuProfiler.LABEL))
                .ifPresent(cpu -> rows.add(row.measuring("cpu", cpu.getScore(), "us")));
        Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
                .ifPresent(bytes -> rows.add(row.measuring("alloc", bytes.getScore(), "B")));
        return rows;
    }

    private static String parameter(RunResult result, String name, String otherwise) {
        String value = result.getParams().getParam(name);
        return value == null ? otherwise : value;
    }
}
