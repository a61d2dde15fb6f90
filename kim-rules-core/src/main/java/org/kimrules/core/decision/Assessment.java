package org.kimrules.core.decision;

import java.util.List;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.GrantPlan;
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
        List<UsedParameter> parameters) {

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

    /** Returns whether some finding keeps the plan from going on. */
    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
