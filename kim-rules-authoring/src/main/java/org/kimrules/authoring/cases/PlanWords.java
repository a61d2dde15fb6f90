package org.kimrules.authoring.cases;

import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * A policy as far as a plan is read against it. It has no rules, so that cases can be read before anybody compiles them.
 *
 * @param folder the policy as data
 */
record PlanWords(PolicyFolder folder) implements Policy {

    @Override
    public PolicyRef ref() {
        return folder.ref();
    }

    @Override
    public Vocabulary vocabulary() {
        return folder.vocabulary();
    }

    @Override
    public Register register() {
        return folder.register();
    }

    @Override
    public ParameterBook parameters() {
        return folder.parameters();
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        throw new UnsupportedOperationException("a policy without rules answers nothing");
    }
}
