package org.kimrules.oracle.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;

/** What got lost between a plan and its answer: a position without an answer, a refusal without a reason, a cent. */
public final class Account {

    private Account() {}

    /** Returns what does not add up, if anything. */
    public static Optional<String> gap(GrantPlan plan, Assessment answer) {
        List<String> asked = plan.positions().stream()
                .map(Position::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<String> answered =
                answer.positions().stream().map(PositionResult::id).toList();
        if (!answered.equals(asked)) {
            return Optional.of("positions " + asked + " were asked about, " + answered + " have an answer");
        }
        return Stream.concat(reasons(answer), sums(answer)).findFirst();
    }

    private static Stream<String> reasons(Assessment answer) {
        Set<String> reasons = answer.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_ELIGIBLE)
                .map(finding -> finding.subject().id())
                .collect(Collectors.toSet());
        return answer.positions().stream()
                .filter(position -> position.verdict() == Verdict.NOT_ELIGIBLE)
                .filter(position -> !reasons.contains(position.id()))
                .map(position -> position.id() + " is refused without a reason");
    }

    private static Stream<String> sums(Assessment answer) {
        List<String> wrong = new ArrayList<>();
        for (YearResult year : answer.years()) {
            EuroRange ofPositions = EuroRange.sum(answer.positions().stream()
                    .flatMap(position -> position.grants().stream())
                    .filter(grant -> grant.year() == year.year())
                    .map(grant -> grant.amount())
                    .toList());
            EuroRange ofLines = EuroRange.sum(answer.lines().stream()
                    .filter(line -> line.year() == year.year())
                    .map(LineResult::revenue)
                    .toList());
            if (!year.grant().equals(ofPositions) || !year.grant().equals(ofLines)) {
                wrong.add("the grant of " + year.year() + " is " + year.grant() + ", of its positions " + ofPositions
                        + ", of its lines " + ofLines);
            }
        }
        return wrong.stream();
    }
}
