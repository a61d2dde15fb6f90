package org.kimrules.authoring.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
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
 * @param flips the verdicts that are other ones
 * @param refused why there is no difference to show: which policy refused the plan or failed, and what it said; none where
 *     both answered
 */
public record PlanImpact(String file, Optional<Settlement> settlement, List<Flip> flips, List<Refusal> refused) {

    /** Which of the two policies gave no answer. */
    public enum Side {
        /** The old one. */
        BEFORE,
        /** The new one. */
        AFTER
    }

    /**
     * A policy that gave no answer: it refused the plan or failed.
     *
     * @param side which one
     * @param problems what is wrong with the plan; none where the policy failed
     * @param failure what a policy that failed said; empty where it refused the plan
     */
    public record Refusal(Side side, List<Problem> problems, Optional<String> failure) {

        /** Keeps a copy. */
        public Refusal {
            problems = List.copyOf(problems);
        }

        private static Refusal of(Side side, List<Problem> problems) {
            return new Refusal(side, problems, Optional.empty());
        }
    }

    /** Keeps copies. */
    public PlanImpact {
        flips = List.copyOf(flips);
        refused = List.copyOf(refused);
    }

    /** Returns whether anything is different: an amount, a line, an answer, or that there is one. */
    public boolean changed() {
        return !refused.isEmpty()
                || !flips.isEmpty()
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
            } catch (InvalidInputException e) {
                return none(Refusal.of(side, e.problems()));
            } catch (PolicyException | IllegalArgumentException e) {
                return none(new Refusal(side, List.of(), Optional.of(String.valueOf(e.getMessage()))));
            }
        }

        private static Answer none(Refusal refusal) {
            return new Answer(Optional.empty(), Optional.of(refusal));
        }
    }

    /** Says what could be known when a plan was decided. */
    @FunctionalInterface
    public interface Day {

        /**
         * Returns the day of knowledge of the plan.
         *
         * @throws IllegalArgumentException when there is none; the plan is then not assessed
         */
        AsOf of(GrantPlan plan);
    }

    /** A file of the archive, as far as it could be read. */
    public sealed interface Source {

        /**
         * A document.
         *
         * @param document what stands in it
         */
        record Read(PlanDocument document) implements Source {}

        /**
         * A file that is no document.
         *
         * @param problems why not
         */
        record Unreadable(List<Problem> problems) implements Source {}
    }

    /** Assesses the plan under both policies. */
    static PlanImpact of(String file, Source source, Policy before, Policy after, Day day) {
        if (source instanceof Source.Unreadable unreadable) {
            return new PlanImpact(
                    file,
                    Optional.empty(),
                    List.of(),
                    Stream.of(Side.values())
                            .map(side -> Refusal.of(side, unreadable.problems()))
                            .toList());
        }
        PlanDocument document = ((Source.Read) source).document();
        Answer was = Answer.of(Side.BEFORE, document, before, day);
        Answer is = Answer.of(Side.AFTER, document, after, day);
        List<Refusal> refused =
                Stream.of(was, is).flatMap(answer -> answer.refusal().stream()).toList();
        if (!refused.isEmpty()) {
            return new PlanImpact(file, Optional.empty(), List.of(), refused);
        }
        Assessment then = was.assessment().orElseThrow();
        Assessment now = is.assessment().orElseThrow();
        return new PlanImpact(file, Optional.of(Settlement.between(then, now)), Flip.between(then, now), List.of());
    }
}
