package org.kimrules.benchmarks.contender;

import java.util.function.Function;
import java.util.function.Supplier;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.oracle.Oracle;

/** Who is measured with whole assessments. Each gives the same answer as the library, and a test holds it to that. */
public enum Contender {

    /** The library; every answer of it can be explained. */
    LIBRARY(policy -> () -> policy::assess),
    /** The usual way with Drools, and around its rules the steps of the library. */
    PLAIN_DROOLS(policy -> plain(policy.folder())),
    /** The same law written by hand in plain Java, without explanations: the limit. */
    ORACLE(policy -> () -> Oracle.of(policy)::assess);

    private final Function<RulePolicy, Supplier<Assessor>> start;

    Contender(Function<RulePolicy, Supplier<Assessor>> start) {
        this.start = start;
    }

    /** The rules are compiled once; each thread has its own sessions. */
    private static Supplier<Assessor> plain(PolicyFolder folder) {
        PlainDrools compiled = PlainDrools.compile(folder);
        return () -> new RulePolicy(folder, compiled.forAnotherThread())::assess;
    }

    /** Prepares it for the law of the policy and returns what gives each thread its own. What that takes belongs to no assessment. */
    public Supplier<Assessor> forThreads(Policy policy) {
        return start.apply(Rules.rulePolicy(policy));
    }

    /** Prepares it for the law of the policy and one thread. */
    public Assessor start(Policy policy) {
        return forThreads(policy).get();
    }
}
