package org.kimrules.benchmarks.load;

import java.util.List;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.text.Message;
import org.kimrules.core.time.AsOf;

/**
 * A plan with the answer that the law written by hand gives, for whoever is asked under load to be held against.
 *
 * @param plan the plan
 * @param asOf what may be known
 * @param positions what becomes of each position
 * @param years of each year
 * @param lines of each line
 * @param findings every finding with its words; to compare all facts that it names takes as long as to find it
 */
record Right(
        GrantPlan plan,
        AsOf asOf,
        List<PositionResult> positions,
        List<YearResult> years,
        List<LineResult> lines,
        List<Said> findings) {

    /** What a finding says. */
    private record Said(String rule, SubjectRef subject, Outcome outcome, Severity severity, Message message) {

        private static List<Said> of(Assessment answer) {
            return answer.findings().stream()
                    .map(each -> new Said(each.rule(), each.subject(), each.outcome(), each.severity(), each.message()))
                    .toList();
        }
    }

    /** Asks the one who is right. */
    static Right of(GrantPlan plan, AsOf asOf, Assessor oracle) {
        Assessment answer = oracle.assess(plan, asOf);
        return new Right(plan, asOf, answer.positions(), answer.years(), answer.lines(), Said.of(answer));
    }

    /** Returns whether the answer is the right one. */
    boolean is(Assessment answer) {
        return positions.equals(answer.positions())
                && years.equals(answer.years())
                && lines.equals(answer.lines())
                && findings.equals(Said.of(answer));
    }
}
