package org.kimrules.drl.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.drl.reckoning.Run;

/** Explains the assessment that came of one run. Thread-safe: it only reads what the run kept. */
public final class Explanations implements Assessment.Grounds {

    private final Run run;
    private volatile @Nullable Explainer explainer;

    /** Explains what came of the run. */
    public Explanations(Run run) {
        this.run = run;
    }

    /**
     * Returns the record of the assessment, for tools that look at rules rather than at answers.
     *
     * @throws IllegalArgumentException when no rules made the assessment
     */
    public static Run runOf(Assessment assessment) {
        if (assessment.grounds() instanceof Explanations explanations) {
            return explanations.run;
        }
        throw new IllegalArgumentException(
                "the assessment of " + assessment.plan().id() + " was not made by rules");
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

    /** Whoever asks once asks again; that two threads prepare the same does no harm. */
    private Explainer explainer(Assessment assessment) {
        Explainer known = explainer;
        if (known == null) {
            known = new Explainer(run, assessment);
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
        return List.of(run.folder().ref(), run.plan(), run.asOf());
    }

    @Override
    public String toString() {
        return "grounds of " + run.plan().id();
    }
}
