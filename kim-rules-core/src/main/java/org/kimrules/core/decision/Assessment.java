package org.kimrules.core.decision;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.time.AsOf;

/**
 * The answer of a policy to a plan (<i>Prüfergebnis</i>). A value: the same plan, policy and day of knowledge give an
 * equal assessment, whatever the order of positions, the thread or the machine. It says what the law gives, it grants
 * nothing.
 *
 * @param plan the plan it is about
 * @param policy the policy that answered
 * @param asOf what could be known
 * @param verdict what all findings come to
 * @param positions the result of each position, sorted by id
 * @param years the result of each year, sorted
 * @param lines the result of each budget line and year, sorted by line and year
 * @param chances the money that the plan could ask for and does not, sorted by year, clause and item
 * @param requiredApprovals the approvals still required, sorted
 * @param findings every finding, sorted by subject and clause
 * @param parameters every dated figure that some finding rests on, sorted
 * @param grounds what it rests on; asked through {@link #explain(Finding)} and its like
 */
public record Assessment(
        GrantPlan plan,
        PolicyRef policy,
        AsOf asOf,
        Verdict verdict,
        List<PositionResult> positions,
        List<YearResult> years,
        List<LineResult> lines,
        List<Chance> chances,
        List<RequiredApproval> requiredApprovals,
        List<Finding> findings,
        List<UsedParameter> parameters,
        Grounds grounds) {

    /**
     * What the policy kept of its way to the assessment (<i>Entscheidungsgründe</i>). Reasons are written out when somebody asks.
     * Two of them are equal when they are about the same plan, policy and day, because the assessment follows from these.
     */
    public interface Grounds {

        /** Explains the answer of a clause. */
        Reason.Answered explain(Assessment assessment, Finding finding);

        /** Explains what a position comes to. */
        Reason.Concluded explain(Assessment assessment, PositionResult position);

        /** Explains an amount. */
        Reason.Calculated explain(Assessment assessment, AmountRef amount);

        /** Tells why a clause says nothing about a subject, or nothing else than it does. */
        List<WhyNot> whyNot(Assessment assessment, Clause clause, String subject);

        /** Returns the names of all amounts. */
        List<AmountRef> amounts(Assessment assessment);
    }

    /**
     * The identity of a policy.
     *
     * @param id its id, {@code kim-nrw} for example
     * @param version its version
     */
    public record PolicyRef(String id, String version) {}

    /**
     * Money that the law offers to the positions of the plan and that the plan does not ask for
     * (<i>nicht ausgeschöpfte Förderung</i>). It takes costs to claim it for, so it is no grant.
     *
     * @param clause the clause that would grant it
     * @param item the code of the funding item
     * @param year the calendar year
     * @param amount what could still be asked for at most
     * @param missing the facts and parameters that are missing where it is not known
     * @param positions the ids of the positions, sorted
     */
    public record Chance(
            Clause clause, String item, int year, EuroRange amount, List<String> missing, List<String> positions) {

        /** Keeps copies. */
        public Chance {
            missing = List.copyOf(missing);
            positions = List.copyOf(positions);
        }
    }

    /** Keeps copies. */
    public Assessment {
        positions = List.copyOf(positions);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        chances = List.copyOf(chances);
        requiredApprovals = List.copyOf(requiredApprovals);
        findings = List.copyOf(findings);
        parameters = List.copyOf(parameters);
    }

    /**
     * Explains one of the findings: the clause, the facts and figures it rests on, down to what the plan and the law say.
     *
     * @throws IllegalArgumentException when it is no finding of this assessment
     */
    public Reason.Answered explain(Finding finding) {
        return grounds.explain(this, finding);
    }

    /**
     * Explains the result of one of the positions: its findings, the weightiest first, and its amounts.
     *
     * @throws IllegalArgumentException when it is no position of this assessment
     */
    public Reason.Concluded explain(PositionResult position) {
        return grounds.explain(this, position);
    }

    /**
     * Explains one of the {@link #amounts()}: its arithmetic, down to figures of the plan and of the law.
     *
     * @throws IllegalArgumentException when the assessment has no such amount
     */
    public Reason.Calculated explain(AmountRef amount) {
        return grounds.explain(this, amount);
    }

    /**
     * Tells why a clause says nothing about a subject, or nothing else than it does.
     *
     * @param clause a clause of the policy
     * @param subject the id of a position, a year, a line or whatever else clauses speak about
     * @return one entry for the whole subject, or one for each stretch of its days that it differs on, in their order; for a
     *     line or a year that the clause speaks about in parts only, {@code 11.05.06/2020}, those of its parts
     * @throws IllegalArgumentException when the plan has no such subject
     */
    public List<WhyNot> whyNot(Clause clause, String subject) {
        return grounds.whyNot(this, clause, subject);
    }

    /**
     * Returns the exemptions of the plan that no answer rests on, sorted by id: the clause knows none or has nothing to be lifted, the
     * authority is not the one that decides, or other positions or days are covered than those that need it.
     */
    public List<Exemption> exemptionsWithoutEffect() {
        if (plan.exemptions().isEmpty()) {
            return List.of();
        }
        Set<Lift> lifts = lifts();
        return plan.exemptions().stream()
                .filter(exemption -> exemption.positions().stream()
                        .map(position -> new Lift(exemption.clause(), position, exemption.stateOn(asOf.knownOn())))
                        .noneMatch(lifts::contains))
                .sorted(Comparator.comparing(Exemption::id))
                .toList();
    }

    /**
     * An answer that rests on an exemption.
     *
     * @param clause the id of the clause
     * @param position the id of the position
     * @param state the state that the answer rests on
     */
    private record Lift(String clause, String position, Exemption.State state) {}

    private Set<Lift> lifts() {
        Set<Lift> lifts = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.EXEMPTED || finding.outcome() == Outcome.VIOLATED) {
                lifts.add(new Lift(
                        finding.clause().id(),
                        finding.subject().id(),
                        finding.outcome() == Outcome.EXEMPTED ? Exemption.State.GRANTED : Exemption.State.REFUSED));
            }
        }
        requiredApprovals.stream()
                .filter(approval -> approval.state() == RequiredApproval.State.REQUESTED)
                .forEach(approval -> approval.positions()
                        .forEach(position ->
                                lifts.add(new Lift(approval.clause().id(), position, Exemption.State.REQUESTED))));
        return lifts;
    }

    /** Returns the names of all amounts that it states, sorted. */
    public List<AmountRef> amounts() {
        return grounds.amounts(this);
    }

    /** Returns whether some finding keeps the plan from going on. */
    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
