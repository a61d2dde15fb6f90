package org.kimrules.benchmarks;

import java.util.List;
import java.util.function.Function;
import org.kimrules.benchmarks.result.Row;

/** What is measured. */
enum Workload {
    /** The plan of Bielefeld: a whole assessment, its reasons written out, and its rules alone. */
    W1(Workloads::bielefeld),
    /** Made-up plans of growing size, in a JVM that is warm and in processes with a stated heap. */
    W2(Workloads::sizes),
    /** The plans of a state, with one thread and with several. */
    W3(Workloads::portfolio),
    /** From the start of a JVM to its first assessment. */
    W4(Workloads::starts),
    /** Loading a policy, prebuilt and from its folder. */
    W5(Workloads::loading),
    /** Sixty-four callers at once, with plans of a hundred positions. */
    LOAD(Workloads::load),
    /** Small plans, one after the other, for a long time. */
    SOAK(Workloads::soak),
    /** Eleven clauses in several engines and by hand. */
    CORE(Workloads::core),
    /** Where the time of W1 goes. */
    PROFILE(Workloads::profile);

    private final Function<Workloads, List<Row>> run;

    Workload(Function<Workloads, List<Row>> run) {
        this.run = run;
    }

    List<Row> run(Workloads workloads) {
        return run.apply(workloads);
    }
}
