package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.balance.YearBalance;
import org.kimrules.drl.fact.Subject;

/** The last step: puts results together in a total order and proves that no cent was lost on the way. */
final class Settle {

    private final GrantPlan plan;
    private final PolicyRef policy;
    private final AsOf asOf;
    private final Register register;
    private final List<Funding> entries;
    private final List<Subject> balances;
    private final Assessment.Grounds grounds;
    private final Map<String, Verdict> verdicts;
    private final Set<List<String>> requested = new HashSet<>();

    Settle(
            GrantPlan plan,
            PolicyRef policy,
            AsOf asOf,
            Register register,
            List<Funding> entries,
            List<Subject> balances,
            Map<String, Verdict> verdicts,
            Assessment.Grounds grounds) {
        this.plan = plan;
        this.policy = policy;
        this.asOf = asOf;
        this.register = register;
        this.entries = entries;
        this.balances = balances;
        this.verdicts = verdicts;
        this.grounds = grounds;
        plan.exemptions().stream()
                .filter(exemption -> exemption.stateOn(asOf.knownOn()) == Exemption.State.REQUESTED)
                .forEach(exemption -> exemption
                        .positions()
                        .forEach(position -> requested.add(List.of(exemption.clause(), position))));
    }

    Assessment assessment(List<Finding> findings) {
        List<PositionResult> positions = positions();
        List<YearResult> years = balances(YearBalance.class).map(Settle::year).toList();
        List<LineResult> lines = lines();
        prove(positions, years, lines);
        return new Assessment(
                plan,
                policy,
                asOf,
                verdict(positions, findings),
                positions,
                years,
                lines,
                chances(),
                approvals(findings),
                findings,
                parameters(findings),
                grounds);
    }

    /** A figure is the same entry wherever it is used, so that few have to be compared. */
    private static List<UsedParameter> parameters(List<Finding> findings) {
        Set<UsedParameter> used = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.forEach(finding -> used.addAll(finding.parameters()));
        return List.copyOf(new TreeSet<>(used));
    }

    private static Verdict verdict(List<PositionResult> positions, List<Finding> findings) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        positions.forEach(position -> verdicts.add(position.verdict()));
        findings.forEach(finding -> verdicts.add(finding.verdict()));
        return Verdict.worst(verdicts);
    }

    private <T extends Subject> Stream<T> balances(Class<T> type) {
        return balances.stream().filter(type::isInstance).map(type::cast);
    }

    /** Entries come by position, as the results do. */
    private List<PositionResult> positions() {
        List<Position> sorted = plan.positions().stream()
                .sorted(Comparator.comparing(Position::id))
                .toList();
        List<PositionResult> results = new ArrayList<>(sorted.size());
        int start = 0;
        for (Position position : sorted) {
            int end = start;
            while (end < entries.size() && entries.get(end).position().id().equals(position.id())) {
                end++;
            }
            results.add(position(position, entries.subList(start, end)));
            start = end;
        }
        return results;
    }

    /** A grant that can't be decided leaves the position undecided, however eligible it is. */
    private PositionResult position(Position position, List<Funding> own) {
        boolean decided = own.stream().map(Funding::grant).allMatch(EuroRange::isExact);
        Verdict verdict = verdicts.getOrDefault(position.id(), Verdict.ELIGIBLE);
        return new PositionResult(
                position.id(), position.title(), decided ? verdict : verdict.worse(Verdict.UNDECIDED), grants(own));
    }

    private static List<YearGrant> grants(List<Funding> own) {
        return own.stream()
                .map(entry ->
                        new YearGrant(entry.year(), entry.grant(), entry.conditional(), entry.missing(), entry.items()))
                .toList();
    }

    private static YearResult year(YearBalance sum) {
        Balance balance = sum.balance();
        return new YearResult(
                sum.year(), balance.cost(), balance.grant(), balance.conditional(), sum.ownFunds(), balance.missing());
    }

    private List<LineResult> lines() {
        return balances(LineBalance.class)
                .sorted(Comparator.comparing(LineBalance::line).thenComparing(LineBalance::year))
                .map(line -> new LineResult(
                        line.line(),
                        line.year(),
                        line.balance().cost(),
                        line.balance().grant(),
                        line.balance().missing()))
                .toList();
    }

    /** One entry for each year and clause under which some position could ask for more. */
    private List<Chance> chances() {
        SortedMap<Integer, SortedMap<String, SortedMap<String, Funding.Chance>>> open = new TreeMap<>();
        entries.forEach(entry -> entry.chances().forEach((clause, chance) -> {
            if (!chance.amount().equals(EuroRange.ZERO)) {
                open.computeIfAbsent(entry.year(), year -> new TreeMap<>())
                        .computeIfAbsent(clause, any -> new TreeMap<>())
                        .put(entry.position().id(), chance);
            }
        }));
        return open.entrySet().stream()
                .flatMap(year -> year.getValue().entrySet().stream()
                        .map(clause -> chance(year.getKey(), register.clause(clause.getKey()), clause.getValue())))
                .toList();
    }

    private static Chance chance(int year, Clause clause, SortedMap<String, Funding.Chance> positions) {
        return new Chance(
                clause,
                clause.item().orElse(clause.id()),
                year,
                EuroRange.sum(
                        positions.values().stream().map(Funding.Chance::amount).toList()),
                positions.values().stream()
                        .filter(chance -> !chance.amount().isExact())
                        .flatMap(chance -> chance.missing().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                List.copyOf(positions.keySet()));
    }

    /** One entry for each clause and position that some slice waits for. */
    private List<RequiredApproval> approvals(List<Finding> findings) {
        Map<List<String>, RequiredApproval> approvals = new TreeMap<>(
                Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        findings.stream()
                .filter(finding -> finding.outcome() == Outcome.EXEMPTION_REQUIRED)
                .forEach(finding -> approvals.putIfAbsent(
                        List.of(finding.clause().id(), finding.subject().id()), approval(finding)));
        return List.copyOf(approvals.values());
    }

    private RequiredApproval approval(Finding finding) {
        String position = finding.subject().id();
        boolean requested = this.requested.contains(List.of(finding.clause().id(), position));
        return new RequiredApproval(
                finding.clause(),
                List.of(position),
                finding.clause().authority().orElseThrow(),
                requested ? RequiredApproval.State.REQUESTED : RequiredApproval.State.NOT_REQUESTED);
    }

    /** Positions, years and lines are summed up on different ways and must meet. */
    private static void prove(List<PositionResult> positions, List<YearResult> years, List<LineResult> lines) {
        Map<Integer, List<EuroRange>> granted = new HashMap<>();
        positions.forEach(position -> position.grants()
                .forEach(grant -> granted.computeIfAbsent(grant.year(), any -> new ArrayList<>())
                        .add(grant.amount())));
        for (YearResult year : years) {
            List<LineResult> booked =
                    lines.stream().filter(line -> line.year() == year.year()).toList();
            meet("cost", year.year(), year.cost(), booked.stream().map(LineResult::cost));
            meet("grant", year.year(), year.grant(), booked.stream().map(LineResult::revenue));
            meet("grant", year.year(), year.grant(), granted.getOrDefault(year.year(), List.of()).stream());
        }
    }

    private static void meet(String what, int year, EuroRange one, Stream<EuroRange> parts) {
        EuroRange other = EuroRange.sum(parts.toList());
        if (!one.equals(other)) {
            throw new PolicyException(
                    "the " + what + " of " + year + " is " + one + " one way and " + other + " the other");
        }
    }
}
