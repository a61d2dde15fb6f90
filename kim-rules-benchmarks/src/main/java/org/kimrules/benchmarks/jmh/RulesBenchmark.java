package org.kimrules.benchmarks.jmh;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.kimrules.benchmarks.contender.Rules;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.core.policy.Budget;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.spending.Meter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The rules of all stages alone: the facts of an assessment in, the conclusions out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    /** Whose rules run. */
    @Param
    private Rules contender = Rules.LIBRARY;

    /** How many positions the plan has. */
    @Param({"7", "100", "1000"})
    private int size = Task.BIELEFELD;

    private Task task = Task.of(Task.BIELEFELD);
    private RuleStages rules = contender.of(task.policy());
    private Run run = Explanations.runOf(task.policy().assess(task.plan(), task.asOf()));

    /** Assesses the plan once to have the facts of every stage. */
    @Setup
    public void prepare() {
        task = Task.of(size);
        rules = contender.of(task.policy());
        run = Explanations.runOf(task.policy().assess(task.plan(), task.asOf()));
    }

    /** Runs all stages. */
    @Benchmark
    public void rules(Blackhole hole) {
        Meter meter = new Meter(Budget.DEFAULT);
        for (Stage stage : Stage.values()) {
            Collection<? extends Fact> facts = run.stages().of(stage).facts();
            hole.consume(rules.run(stage, facts, meter));
        }
    }
}
