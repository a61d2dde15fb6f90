package org.kimrules.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.report.reason.ReasonJson;
import org.kimrules.core.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The plan of Bielefeld, and the reason of every finding and every amount really written out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplainBenchmark {

    private final Task task = Task.of(Task.BIELEFELD);

    /** Returns the reasons as JSON. */
    @Benchmark
    public String explain() {
        Assessment assessment = task.policy().assess(task.plan(), task.asOf());
        List<Reason> reasons = Stream.concat(
                        assessment.findings().stream().map(finding -> (Reason) assessment.explain(finding)),
                        assessment.amounts().stream().map(amount -> (Reason) assessment.explain(amount)))
                .toList();
        return ReasonJson.of(reasons, assessment, task.policy(), Language.DE);
    }
}
