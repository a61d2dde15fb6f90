package org.kimrules.drl.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final Assessment assessment;
    private final Amounts amounts;
    private final FindingReasons findings;
    private final WhyNots whyNots;

    Explainer(Run run, Assessment assessment) {
        Maxima maxima = new Maxima(run);
        Numbers numbers = new Numbers(maxima, new Choices(run.folder().parameters(), run.asOf()));
        PositionTerms positions = new PositionTerms(run, numbers);
        BalanceTerms balances = new BalanceTerms(run, positions);
        this.assessment = assessment;
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
        if (!assessment.findings().contains(finding)) {
            throw new IllegalArgumentException("the assessment has no finding of clause "
                    + finding.clause().id() + " about " + finding.subject().id());
        }
        return findings.of(finding);
    }

    /** The weightiest answers come first, then the amounts by year. */
    Reason.Concluded position(PositionResult position) {
        if (!assessment.positions().contains(position)) {
            throw new IllegalArgumentException("the assessment has no position " + position.id());
        }
        List<Reason> because = new ArrayList<>();
        assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION
                        && finding.subject().id().equals(position.id()))
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> because.add(findings.of(finding)));
        position.grants()
                .forEach(grant ->
                        because.add(amounts.explain(AmountRef.position(position.id(), grant.year(), What.GRANT))));
        return new Reason.Concluded(position.id(), position.title(), position.verdict(), because);
    }
}
