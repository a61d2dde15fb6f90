package org.kimrules.benchmarks.contender;

import java.util.function.Function;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.finding.RuleStages;

/** Who is measured with the rules alone, without what comes before, between and after them. */
public enum Rules {

    /** The library's engine with prebuilt rules. */
    LIBRARY(RulePolicy::rules),
    /** Rule files compiled at run time into one base, and one session for each plan. */
    PLAIN_DROOLS(policy -> PlainDrools.compile(policy.folder()));

    private final Function<RulePolicy, RuleStages> rules;

    Rules(Function<RulePolicy, RuleStages> rules) {
        this.rules = rules;
    }

    /** Returns its way to run the rules of the policy. */
    public RuleStages of(Policy policy) {
        return rules.apply(rulePolicy(policy));
    }

    /** Returns the policy as one that is made of rules. */
    public static RulePolicy rulePolicy(Policy policy) {
        if (policy instanceof RulePolicy rules) {
            return rules;
        }
        throw new IllegalArgumentException("the policy " + policy.ref().id() + " is not made of rules");
    }
}
