package org.kimrules.oracle.invariance;

import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/**
 * A document that a plan may be read from, and what is known.
 *
 * @param name what it is called in a difference
 * @param document sound or not
 * @param asOf what is known
 */
record Question(String name, Node document, AsOf asOf) {

    /** Returns the answer as JSON: the assessment, or every problem where the plan is refused. */
    String answer(Policy policy) {
        try {
            Assessment assessment = policy.assess(plan(policy), asOf);
            return JsonReport.of(assessment, policy, Language.DE);
        } catch (InvalidInputException e) {
            return ProblemReport.json(e.problems(), Language.DE);
        }
    }

    private GrantPlan plan(Policy policy) {
        return new PlanDocument(document).toPlan(policy);
    }

    /** Returns whether it is a plan that is assessed. */
    boolean sound(Policy policy) {
        try {
            return plan(policy).id().length() > 0;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** Returns the same question in other words. */
    Question with(Node other) {
        return new Question(name, other, asOf);
    }
}
