package org.kimrules.oracle.account;

import java.util.concurrent.atomic.LongAdder;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.plan.GrantPlan;

/**
 * What was put in and what came out of a run, counted. A decision is the answer of one clause to one subject, or one amount: the grant of a
 * position in a year, the cost and the grant of a year or of a line in a year.
 * Thread-safe.
 */
public final class Tally {

    private final LongAdder plans = new LongAdder();
    private final LongAdder refusedPlans = new LongAdder();
    private final LongAdder decisions = new LongAdder();
    private final LongAdder positions = new LongAdder();
    private final LongAdder decided = new LongAdder();
    private final LongAdder notEligible = new LongAdder();
    private final LongAdder inRefusedPlans = new LongAdder();

    /** Begins with nothing. */
    public Tally() {}

    /** Counts a plan that has an answer. */
    public void answered(GrantPlan plan, Assessment assessment) {
        plans.increment();
        positions.add(plan.positions().size());
        decisions.add(assessment.findings().size()
                + 2L * assessment.years().size()
                + 2L * assessment.lines().size());
        assessment.positions().forEach(position -> {
            decisions.add(position.grants().size());
            (position.verdict() == Verdict.NOT_ELIGIBLE ? notEligible : decided).increment();
        });
    }

    /** Counts a plan that was refused with its problems. */
    public void refused(GrantPlan plan) {
        plans.increment();
        refusedPlans.increment();
        positions.add(plan.positions().size());
        inRefusedPlans.add(plan.positions().size());
    }

    /** Returns the plans. */
    public long plans() {
        return plans.sum();
    }

    /** Returns those that were refused. */
    public long refusedPlans() {
        return refusedPlans.sum();
    }

    /** Returns the decisions. */
    public long decisions() {
        return decisions.sum();
    }

    /** Returns the positions that were put in. */
    public long positions() {
        return positions.sum();
    }

    /** Returns the positions that have an answer, or stand in a plan that was refused with its problems. */
    public long accountedFor() {
        return decided.sum() + notEligible.sum() + inRefusedPlans.sum();
    }

    @Override
    public String toString() {
        return "plans " + plans() + " (refused with problems " + refusedPlans() + "), decisions " + decisions()
                + ", positions "
                + positions() + " = decided " + decided + " + not eligible with a reason " + notEligible
                + " + in refused plans " + inRefusedPlans;
    }
}
