package org.kimrules.benchmarks.jmh;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Loading a policy in a running JVM: prebuilt, and from its folder with all rules compiled. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadBenchmark {

    /** The system property that names the policy folder. */
    public static final String FOLDER = "kim.policy.folder";

    private final Path folder =
            Path.of(System.getProperty(FOLDER, "kim-rules-drl/src/main/resources/policies/kim-nrw"));

    /** Returns the policy with prebuilt rules. */
    @Benchmark
    public Policy prebuilt() {
        return Policies.load(Task.POLICY);
    }

    /** Returns the policy compiled from its folder. */
    @Benchmark
    public Policy folder() {
        return Policies.load(folder);
    }
}
