package org.kimrules.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.core.decision.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole assessment, from the plan to the answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessBenchmark {

    /** Who is asked. */
    @Param
    private Contender contender = Contender.LIBRARY;

    /** How many positions the plan has. */
    @Param({"7", "10", "100", "1000", "10000"})
    private int size = Task.BIELEFELD;

    private Task task = Task.of(Task.BIELEFELD);
    private Assessor assessor = task.policy()::assess;

    /** Makes the plan and prepares who is asked. */
    @Setup
    public void prepare() {
        task = Task.of(size);
        assessor = contender.start(task.policy());
    }

    /** Returns the assessment. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(task.plan(), task.asOf());
    }
}
