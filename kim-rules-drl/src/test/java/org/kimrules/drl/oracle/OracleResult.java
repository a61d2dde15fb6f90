package org.kimrules.drl.oracle;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;

/**
 * What an answer to a plan says, in a shape that the oracle and the library share: plain values, without messages.
 *
 * @param verdict what all findings come to
 * @param findings one text for each clause and subject; slices of a position that follow each other with the same
 *     outcome are one
 * @param positions the verdict of each position
 * @param grants the grant of each position and year, by {@code position/year}
 * @param years the sums of each year of the plan
 * @param lines the sums of each budget line and year, by {@code line/year}
 * @param approvals one text for each clause and position that still need an approval
 */
public record OracleResult(
        Verdict verdict,
        SortedSet<String> findings,
        SortedMap<String, Verdict> positions,
        SortedMap<String, Grant> grants,
        SortedMap<Integer, Year> years,
        SortedMap<String, Line> lines,
        SortedSet<String> approvals) {

    /**
     * The grant of a position in a year.
     *
     * @param amount the amount, empty where it can't be decided
     * @param conditional the part that hangs on something open
     */
    public record Grant(Optional<Money> amount, Money conditional) {}

    /**
     * The sums of a year.
     *
     * @param cost the cost of all positions
     * @param grant their grant, empty where it can't be decided
     * @param conditional the part of the grant that hangs on something open
     * @param ownFunds the own funds of all units
     * @param gap cost minus grant
     */
    public record Year(Money cost, Optional<Money> grant, Money conditional, Money ownFunds, Optional<Money> gap) {}

    /**
     * The sums of a budget line in a year.
     *
     * @param cost the cost booked there
     * @param revenue the grant booked there, empty where it can't be decided
     * @param net revenue minus cost
     */
    public record Line(Money cost, Optional<Money> revenue, Optional<Money> net) {}

    /**
     * Brings the library's answer into this shape.
     *
     * @throws IllegalStateException when it answers a clause twice for a subject or gives a sum twice
     */
    public static OracleResult of(Assessment assessment) {
        SortedMap<String, Verdict> positions = new TreeMap<>();
        SortedMap<String, Grant> grants = new TreeMap<>();
        for (PositionResult position : assessment.positions()) {
            put(positions, position.id(), position.verdict());
            position.grants()
                    .forEach(grant -> put(
                            grants,
                            position.id() + "/" + grant.year(),
                            new Grant(grant.amount(), grant.conditional())));
        }
        return new OracleResult(
                assessment.verdict(),
                findings(assessment.findings()),
                positions,
                grants,
                years(assessment.years()),
                lines(assessment.lines()),
                approvals(assessment.requiredApprovals()));
    }

    private static SortedSet<String> findings(List<Finding> findings) {
        SortedMap<String, Finding> once = new TreeMap<>();
        findings.forEach(finding -> put(once, finding.clause().id() + " " + finding.subject(), finding));
        return Answer.texts(findings.stream().map(Answer::of).toList());
    }

    private static SortedMap<Integer, Year> years(List<YearResult> results) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        results.forEach(year -> put(
                years,
                year.year(),
                new Year(year.cost(), year.grant(), year.grantConditional(), year.ownFunds(), year.gap())));
        return years;
    }

    private static SortedMap<String, Line> lines(List<LineResult> results) {
        SortedMap<String, Line> lines = new TreeMap<>();
        results.forEach(
                line -> put(lines, line.line() + "/" + line.year(), new Line(line.cost(), line.revenue(), line.net())));
        return lines;
    }

    private static SortedSet<String> approvals(List<RequiredApproval> required) {
        SortedSet<String> approvals = new TreeSet<>();
        required.forEach(approval -> approval.positions()
                .forEach(position -> approvals.add(approval(
                        approval.clause().id(),
                        position,
                        approval.authority(),
                        approval.state().name()))));
        return approvals;
    }

    static String approval(String clause, String position, String authority, String state) {
        return clause + " " + position + " " + authority + " " + state;
    }

    private static <K, V> void put(SortedMap<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("answered twice: " + key);
        }
    }

    /** Returns what only one of the two answers says, one line each, sorted so that counterparts stand together. */
    public List<String> differencesTo(OracleResult library) {
        List<String> mine = statements();
        List<String> other = library.statements();
        SortedSet<String> differences = new TreeSet<>();
        mine.stream().filter(each -> !other.contains(each)).forEach(each -> differences.add(each + " <- oracle"));
        other.stream().filter(each -> !mine.contains(each)).forEach(each -> differences.add(each + " <- library"));
        return List.copyOf(differences);
    }

    private List<String> statements() {
        return Stream.of(
                        Stream.of("verdict " + verdict),
                        positions.entrySet().stream().map(entry -> "position " + entry),
                        findings.stream(),
                        grants.entrySet().stream().map(entry -> "grant " + entry),
                        years.entrySet().stream().map(entry -> "year " + entry),
                        lines.entrySet().stream().map(entry -> "line " + entry),
                        approvals.stream().map(approval -> "approval " + approval))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns everything, one statement on each line, so that a comparison shows what differs. */
    @Override
    public String toString() {
        return String.join("\n", statements());
    }
}
