package org.kimrules.core.settlement;

import java.util.List;
import org.kimrules.core.decision.Assessment;

/**
 * The difference of two assessments of one plan (<i>Abrechnung</i>): what was due with what could be known on one day, what
 * is due with what is known on another, and which parameters and clauses lie behind it. A decision of September 2020 that
 * counted 27,500.00 for a half position and a directive of November 2020 that pays 22,500.00 differ by 5,000.00. It compares
 * days of knowledge; it is not for comparing two plans.
 *
 * @param before the assessment with what was known before
 * @param after the assessment with what is known now
 * @param changes the amounts that changed, sorted by position, year and item
 * @param years every year, sorted
 * @param lines the budget lines and years whose revenue changed, sorted
 * @param answers the answers of clauses that changed, sorted by the id of the clause and by subject
 */
public record Settlement(
        Assessment before,
        Assessment after,
        List<AmountChange> changes,
        List<YearChange> years,
        List<LineChange> lines,
        List<AnswerChange> answers) {

    /** Keeps copies. */
    public Settlement {
        changes = List.copyOf(changes);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /**
     * Compares two assessments, be it by two versions of the policy.
     *
     * @throws IllegalArgumentException when they are of two plans or of different policies
     */
    public static Settlement between(Assessment before, Assessment after) {
        if (!before.plan().equals(after.plan())
                || !before.policy().id().equals(after.policy().id())) {
            throw new IllegalArgumentException("only assessments of one plan by one policy can be settled, not of `"
                    + before.plan().id() + "` and `" + after.plan().id() + "`");
        }
        return new Comparison(before, after).settlement();
    }
}
