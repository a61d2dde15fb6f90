package org.kimrules.benchmarks.jmh;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.rules.CoreContender;
import org.kimrules.benchmarks.rules.CoreEngine;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Eleven clauses about positions: the facts of the check stage in, the answers out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {

    /** Who is asked. */
    @Param
    private CoreContender contender = CoreContender.BY_HAND;

    /** How many positions the plan has. */
    @Param({"10", "100", "1000"})
    private int size = 10;

    private List<Fact> facts = List.of();
    private CoreEngine engine = read -> List.of();

    /** Assesses the plan once to have the facts. */
    @Setup
    public void prepare() {
        Task task = Task.of(size);
        facts = CoreEngine.facts(task.policy().assess(task.plan(), task.asOf()));
        engine = contender.start(task.policy());
    }

    /** Returns the answers. */
    @Benchmark
    public Collection<Answer> answer() {
        return engine.answers(facts);
    }
}
