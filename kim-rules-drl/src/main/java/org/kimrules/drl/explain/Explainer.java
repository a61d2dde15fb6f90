package org.kimrules.drl.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.drl.ledger.Choices;
import org.kimrules.drl.reckoning.Amounts;
import org.kimrules.drl.reckoning.BalanceTerms;
import org.kimrules.drl.reckoning.Maxima;
import org.kimrules.drl.reckoning.Numbers;
import org.kimrules.drl.reckoning.PositionTerms;
import org.kimrules.drl.reckoning.Run;

/** Explains one assessment. */
final class Explainer {

    private final Set<Finding> answered;
    private final Map<String, PositionResult> results;
    private final Map<String, List<Finding>> answers;
    private final Amounts amounts;
    private final FindingReasons findings;
    private final WhyNots whyNots;

    Explainer(Run run, Assessment assessment) {
        Maxima maxima = new Maxima(run);
        Numbers numbers = new Numbers(maxima, new Choices(run.folder().parameters(), run.asOf()));
        PositionTerms positions = new PositionTerms(run, numbers);
        BalanceTerms balances = new BalanceTerms(run, positions);
        this.answered = Set.copyOf(assessment.findings());
        this.results =
                assessment.positions().stream().collect(Collectors.toMap(PositionResult::id, Function.identity()));
        this.answers = assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .collect(Collectors.groupingBy(finding -> finding.subject().id()));
        this.amounts = new Amounts(run, assessment, positions, balances);
        this.findings = new FindingReasons(run, positions, maxima, new FactReasons(run, maxima, balances));
        this.whyNots = new WhyNots(run, assessment);
    }

    Amounts amounts() {
        return amounts;
    }

    List<WhyNot> whyNot(Clause clause, String subject) {
        return whyNots.of(clause, subject);
    }

    Reason.Answered finding(Finding finding) {
        if (!answered.contains(finding)) {
            throw new IllegalArgumentException("the assessment has no finding of clause "
                    + finding.clause().id() + " about " + finding.subject().id());
        }
        return findings.of(finding);
    }

    /** The weightiest answers come first, then the amounts by year. */
    Reason.Concluded position(PositionResult position) {
        if (!position.equals(results.get(position.id()))) {
            throw new IllegalArgumentException("the assessment has no position " + position.id());
        }
        List<Reason> because = new ArrayList<>();
        answers.getOrDefault(position.id(), List.of()).forEach(finding -> because.add(findings.of(finding)));
        position.grants()
                .forEach(grant ->
                        because.add(amounts.explain(AmountRef.position(position.id(), grant.year(), What.GRANT))));
        return new Reason.Concluded(position.id(), position.title(), position.verdict(), because);
    }
}
