package org.kimrules.core.cure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.time.AsOf;

/** Assesses a plan with steps, each plan once, until the limits are reached. */
final class Trials {

    /** A limit is reached; what was found so far counts. */
    static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Cure.Limit limit;

        private StoppedException(Cure.Limit limit) {
            super("stopped", null, false, false);
            this.limit = limit;
        }

        /** Returns which one. */
        Cure.Limit limit() {
            return limit;
        }
    }

    private final GrantPlan plan;
    private final Policy policy;
    private final AsOf asOf;
    private final Cure.Limits limits;
    private final Map<GrantPlan, Assessment> assessed = new HashMap<>();

    Trials(GrantPlan plan, Policy policy, AsOf asOf, Cure.Limits limits) {
        this.plan = plan;
        this.policy = policy;
        this.asOf = asOf;
        this.limits = limits;
    }

    /** Returns how many plans were assessed. */
    int count() {
        return assessed.size();
    }

    /** Returns how many more may be. */
    int left() {
        return limits.assessments() - count();
    }

    /** Returns whether the steps can be taken together and leave something to fund. */
    boolean possible(List<Step> steps) {
        long withdrawn = steps.stream()
                .filter(step -> step.declared().kind() == Remedy.Kind.WITHDRAWAL)
                .count();
        return withdrawn == 0 || withdrawn < plan.positions().size();
    }

    /**
     * Returns the plan with the steps, assessed. The plan as it is is assessed whatever the limits.
     *
     * @throws StoppedException when it would take one assessment too many, or the time is over
     */
    Assessment with(List<Step> steps) {
        GrantPlan changed = Draft.of(plan, steps.stream().sorted().toList(), asOf.knownOn());
        Assessment known = assessed.get(changed);
        if (known != null) {
            return known;
        }
        if (!assessed.isEmpty()) {
            goOn();
        }
        Assessment assessment = policy.assess(changed, asOf);
        assessed.put(changed, assessment);
        return assessment;
    }

    private void goOn() {
        if (left() <= 0) {
            throw new StoppedException(Cure.Limit.ASSESSMENTS);
        }
        if (limits.timeOver().getAsBoolean()) {
            throw new StoppedException(Cure.Limit.TIME);
        }
    }
}
