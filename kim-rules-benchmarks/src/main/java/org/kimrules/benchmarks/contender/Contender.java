package org.kimrules.benchmarks.contender;

import java.util.function.Function;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.oracle.Oracle;

/** Who is measured with whole assessments. Each gives the same answer as the library, and a test holds it to that. */
public enum Contender {

    /** The library, with everything kept that its explanations need. */
    LIBRARY(policy -> policy::assess),
    /** The usual way with Drools, and around its rules the steps of the library. */
    PLAIN_DROOLS(policy -> new RulePolicy(policy.folder(), Rules.PLAIN_DROOLS.of(policy))::assess),
    /** The same law written by hand in plain Java, without explanations: the limit. */
    ORACLE(policy -> Oracle.of(policy)::assess);

    private final Function<RulePolicy, Assessor> start;

    Contender(Function<RulePolicy, Assessor> start) {
        this.start = start;
    }

    /** Prepares it for the law of the policy. What that takes belongs to no assessment. */
    public Assessor start(Policy policy) {
        return start.apply(Rules.rulePolicy(policy));
    }
}
