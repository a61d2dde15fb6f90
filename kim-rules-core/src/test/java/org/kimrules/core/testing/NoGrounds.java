package org.kimrules.core.testing;

import java.util.List;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;

/** The grounds of an assessment that no policy made: it has amounts of nothing to explain. */
public enum NoGrounds implements Assessment.Grounds {
    /** The only one. */
    NONE;

    @Override
    public Reason.Answered explain(Assessment assessment, Finding finding) {
        throw new IllegalArgumentException("no policy found this");
    }

    @Override
    public Reason.Concluded explain(Assessment assessment, PositionResult position) {
        throw new IllegalArgumentException("no policy found this");
    }

    @Override
    public Reason.Calculated explain(Assessment assessment, AmountRef amount) {
        throw new IllegalArgumentException("no policy found this");
    }

    @Override
    public List<WhyNot> whyNot(Assessment assessment, Clause clause, String subject) {
        throw new IllegalArgumentException("no policy found this");
    }

    @Override
    public List<AmountRef> amounts(Assessment assessment) {
        return List.of();
    }
}
