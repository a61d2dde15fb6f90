package org.kimrules.benchmarks.rules;

import java.util.function.Function;
import org.kimrules.benchmarks.contender.Rules;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.folder.PolicyFolder;

/** Who is measured with the eleven clauses. */
public enum CoreContender {

    /** The library's engine, prebuilt, with what its explanations need. */
    LIBRARY(LibraryCore::load),
    /** The usual way with Drools, without a trace. */
    PLAIN_DROOLS(DroolsCore::compile),
    /** Evrete, conditions and consequences as lambdas. */
    EVRETE(folder -> new EvreteCore()),
    /** The same logic in plain Java: the limit. */
    BY_HAND(folder -> new HandCore());

    private final Function<PolicyFolder, CoreEngine> start;

    CoreContender(Function<PolicyFolder, CoreEngine> start) {
        this.start = start;
    }

    /** Prepares it. What that takes belongs to no run. */
    public CoreEngine start(Policy policy) {
        return start.apply(Rules.rulePolicy(policy).folder());
    }
}
