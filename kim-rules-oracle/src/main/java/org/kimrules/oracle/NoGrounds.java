package org.kimrules.oracle;

import java.util.List;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;

/** The grounds of one who decides and does not explain. */
enum NoGrounds implements Assessment.Grounds {
    /** There is only one. */
    INSTANCE;

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("the oracle decides and does not explain; ask the policy");
    }

    @Override
    public Reason.Answered explain(Assessment assessment, Finding finding) {
        throw refused();
    }

    @Override
    public Reason.Concluded explain(Assessment assessment, PositionResult position) {
        throw refused();
    }

    @Override
    public Reason.Calculated explain(Assessment assessment, AmountRef amount) {
        throw refused();
    }

    @Override
    public List<WhyNot> whyNot(Assessment assessment, Clause clause, String subject) {
        throw refused();
    }

    @Override
    public List<AmountRef> amounts(Assessment assessment) {
        throw refused();
    }
}
