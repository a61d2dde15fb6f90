package org.kimrules.cli.faults;

import java.util.function.BiFunction;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;

/**
 * A policy whose answers go through the hands of a test.
 *
 * @param asked the policy that knows the law
 * @param answer what is answered in its place
 */
record AskedPolicy(Policy asked, BiFunction<GrantPlan, AsOf, Assessment> answer) implements Policy {

    @Override
    public PolicyRef ref() {
        return asked.ref();
    }

    @Override
    public Vocabulary vocabulary() {
        return asked.vocabulary();
    }

    @Override
    public Register register() {
        return asked.register();
    }

    @Override
    public ParameterBook parameters() {
        return asked.parameters();
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        return answer.apply(plan, asOf);
    }
}
