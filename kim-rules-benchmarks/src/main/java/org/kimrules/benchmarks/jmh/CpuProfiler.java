package org.kimrules.benchmarks.jmh;

import java.util.List;
import org.kimrules.benchmarks.process.Stopwatch;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** For how long the processors worked for an operation; see {@link Stopwatch#cpu()}. */
public final class CpuProfiler implements InternalProfiler {

    /** The name of its figure. */
    static final String LABEL = "cpu";

    private Stopwatch watch = new Stopwatch();

    /** Creates the profiler; JMH does. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "time of the processors for an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        watch = new Stopwatch();
    }

    @Override
    public List<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double each = watch.cpu() / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, each, "us/op", AggregationPolicy.AVG));
    }
}
