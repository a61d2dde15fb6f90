package org.kimrules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Exemption;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Bounds;
import org.kimrules.oracle.money.Entry;
import org.kimrules.oracle.money.Ledger;
import org.kimrules.oracle.sum.LineSum;
import org.kimrules.oracle.sum.Sums;
import org.kimrules.oracle.sum.YearSum;

/** Puts findings and amounts together. */
final class Results {

    private record Waiting(String clause, String position) implements Comparable<Waiting> {

        @Override
        public int compareTo(Waiting other) {
            int byClause = clause.compareTo(other.clause);
            return byClause == 0 ? position.compareTo(other.position) : byClause;
        }
    }

    private final Measure measure;
    private final PolicyRef policy;
    private final Ledger ledger;
    private final Sums sums;
    private final SortedMap<Waiting, RequiredApproval> approvals = new TreeMap<>();
    private final SortedSet<UsedParameter> used = new TreeSet<>();
    private Verdict verdict = Verdict.ELIGIBLE;

    Results(Measure measure, PolicyRef policy, Ledger ledger, Sums sums) {
        this.measure = measure;
        this.policy = policy;
        this.ledger = ledger;
        this.sums = sums;
    }

    Assessment assessment(List<Finding> findings) {
        List<PositionResult> positions = positions();
        for (Finding finding : findings) {
            worsen(finding.verdict());
            used.addAll(finding.parameters());
            if (finding.outcome() == Outcome.EXEMPTION_REQUIRED) {
                approvals.computeIfAbsent(
                        new Waiting(finding.clause().id(), finding.subject().id()), any -> approval(finding));
            }
        }
        return new Assessment(
                measure.plan(),
                policy,
                measure.asOf(),
                verdict,
                positions,
                years(),
                lines(),
                new Chances(ledger).list(),
                List.copyOf(approvals.values()),
                findings,
                List.copyOf(used),
                NoGrounds.INSTANCE);
    }

    private void worsen(Verdict other) {
        verdict = other.compareTo(verdict) > 0 ? other : verdict;
    }

    private List<PositionResult> positions() {
        List<PositionResult> results = new ArrayList<>();
        for (Seat seat : ledger.seats()) {
            Verdict own = verdict(seat);
            worsen(own);
            results.add(new PositionResult(seat.id(), seat.position().title(), own, ledger.grants(seat)));
        }
        return results;
    }

    /** A grant that nobody can decide leaves the position undecided. */
    private Verdict verdict(Seat seat) {
        Verdict worst = Verdict.ELIGIBLE;
        for (Slice slice : seat.granted()) {
            worst = slice.verdict().compareTo(worst) > 0 ? slice.verdict() : worst;
        }
        for (Entry entry : ledger.entries(seat)) {
            boolean undecided = !entry.grant().exact() && worst != Verdict.NOT_ELIGIBLE;
            worst = undecided ? Verdict.UNDECIDED : worst;
        }
        return worst;
    }

    private List<YearResult> years() {
        List<YearResult> results = new ArrayList<>();
        for (YearSum year : sums.years()) {
            results.add(new YearResult(
                    year.year(),
                    year.sum().cost().range(),
                    year.sum().grant().range(),
                    Bounds.euros(year.sum().conditional()),
                    Bounds.euros(year.ownFunds()),
                    year.sum().missing()));
        }
        return results;
    }

    private List<LineResult> lines() {
        List<LineResult> results = new ArrayList<>();
        for (LineSum line : sums.lines()) {
            results.add(new LineResult(
                    line.line(),
                    line.year(),
                    line.sum().cost().range(),
                    line.sum().grant().range(),
                    line.sum().missing()));
        }
        results.sort(Comparator.comparing(LineResult::line).thenComparing(LineResult::year));
        return results;
    }

    private RequiredApproval approval(Finding finding) {
        String position = finding.subject().id();
        boolean requested = false;
        for (Exemption exemption : measure.plan().exemptions()) {
            requested |= exemption.clause().equals(finding.clause().id())
                    && exemption.positions().contains(position)
                    && exemption.stateOn(measure.knownOn()) == Exemption.State.REQUESTED;
        }
        return new RequiredApproval(
                finding.clause(),
                List.of(position),
                finding.clause().authority().orElseThrow(),
                requested ? RequiredApproval.State.REQUESTED : RequiredApproval.State.NOT_REQUESTED);
    }
}
