package org.kimrules.authoring.impact;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.time.AsOf;

/**
 * What a change of law does to one plan of an archive.
 *
 * @param file the file that the plan stands in
 * @param settlement the difference of both answers; empty where one policy gave none
 * @param flips the positions whose verdict is another one
 * @param refused why there is no difference to show: which policy refused the plan or failed, and what it said; empty where
 *     both answered
 */
public record PlanImpact(String file, Optional<Settlement> settlement, List<Flip> flips, Optional<Refusal> refused) {

    /** Which of the two policies gave no answer. */
    public enum Side {
        /** The old one. */
        BEFORE,
        /** The new one. */
        AFTER
    }

    /**
     * A policy that gave no answer.
     *
     * @param side which one
     * @param why what it said
     */
    public record Refusal(Side side, String why) {}

    /** Keeps a copy. */
    public PlanImpact {
        flips = List.copyOf(flips);
    }

    /** Returns whether anything is different: an amount, a line, an answer, or that there is one. */
    public boolean changed() {
        return refused.isPresent()
                || settlement
                        .filter(each -> !each.changes().isEmpty()
                                || !each.lines().isEmpty()
                                || !each.answers().isEmpty())
                        .isPresent();
    }

    /** An assessment, or why there is none. */
    private record Answer(Optional<Assessment> assessment, Optional<Refusal> refusal) {

        static Answer of(Side side, PlanDocument document, Policy policy, Day day) {
            try {
                GrantPlan plan = document.toPlan(policy);
                return new Answer(Optional.of(policy.assess(plan, day.of(plan))), Optional.empty());
            } catch (InvalidInputException | PolicyException e) {
                return new Answer(Optional.empty(), Optional.of(new Refusal(side, String.valueOf(e.getMessage()))));
            }
        }
    }

    /** Says what could be known when a plan was decided. */
    @FunctionalInterface
    public interface Day {

        /** Returns the day of knowledge of the plan. */
        AsOf of(GrantPlan plan);
    }

    /** Assesses the plan under both policies. */
    static PlanImpact of(String file, PlanDocument document, Policy before, Policy after, Day day) {
        Answer was = Answer.of(Side.BEFORE, document, before, day);
        Answer is = Answer.of(Side.AFTER, document, after, day);
        Optional<Refusal> refused = was.refusal().or(is::refusal);
        if (refused.isPresent()) {
            return new PlanImpact(file, Optional.empty(), List.of(), refused);
        }
        Assessment then = was.assessment().orElseThrow();
        Assessment now = is.assessment().orElseThrow();
        return new PlanImpact(
                file, Optional.of(Settlement.between(then, now)), Flip.between(then, now), Optional.empty());
    }
}
