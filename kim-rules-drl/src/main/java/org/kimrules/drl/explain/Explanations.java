package org.kimrules.drl.explain;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.reckoning.Run;

/**
 * Explains an assessment. Nothing is kept for it while a plan is assessed: whoever asks first has the same run made again, with a
 * record, which later questions share. Thread-safe.
 */
public final class Explanations implements Assessment.Grounds {

    private final PolicyRef policy;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final Supplier<Run> again;
    private volatile @Nullable Run run;
    private volatile @Nullable Explainer explainer;

    /**
     * Explains what the policy answers to the plan.
     *
     * @param again makes the run again, with a record
     */
    public Explanations(PolicyRef policy, GrantPlan plan, AsOf asOf, Supplier<Run> again) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.again = again;
    }

    /**
     * Returns the record of the assessment, for tools that look at rules rather than at answers.
     *
     * @throws IllegalArgumentException when no rules made the assessment
     */
    public static Run runOf(Assessment assessment) {
        if (assessment.grounds() instanceof Explanations explanations) {
            return explanations.run();
        }
        throw new IllegalArgumentException(
                "the assessment of " + assessment.plan().id() + " was not made by rules");
    }

    /** Whoever asks once asks again; that two threads make the same does no harm. */
    private Run run() {
        Run known = run;
        if (known == null) {
            known = again.get();
            run = known;
        }
        return known;
    }

    @Override
    public Reason.Answered explain(Assessment assessment, Finding finding) {
        return explainer(assessment).finding(finding);
    }

    @Override
    public Reason.Concluded explain(Assessment assessment, PositionResult position) {
        return explainer(assessment).position(position);
    }

    @Override
    public Reason.Calculated explain(Assessment assessment, AmountRef amount) {
        return explainer(assessment).amounts().explain(amount);
    }

    @Override
    public List<WhyNot> whyNot(Assessment assessment, Clause clause, String subject) {
        return explainer(assessment).whyNot(clause, subject);
    }

    @Override
    public List<AmountRef> amounts(Assessment assessment) {
        return explainer(assessment).amounts().refs();
    }

    private Explainer explainer(Assessment assessment) {
        Explainer known = explainer;
        if (known == null) {
            known = new Explainer(run(), assessment);
            explainer = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanations same && key().equals(same.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        return List.of(policy, plan, asOf);
    }

    @Override
    public String toString() {
        return "grounds of " + plan.id();
    }
}
