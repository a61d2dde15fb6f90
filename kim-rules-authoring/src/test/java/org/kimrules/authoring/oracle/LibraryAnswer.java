package org.kimrules.authoring.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;

/** Brings the library's answer to a plan into the shape of the oracle's, and sees to it that nothing is there twice. */
record LibraryAnswer(Assessment assessment) {

    OracleResult result() {
        return new OracleResult(
                assessment.verdict(), findings(), positions(), grants(), years(), lines(), chances(), approvals());
    }

    private SortedSet<String> findings() {
        SortedMap<String, Finding> once = new TreeMap<>();
        assessment.findings().forEach(finding -> put(once, finding.clause().id() + " " + finding.subject(), finding));
        return Answer.texts(assessment.findings().stream().map(Answer::of).toList());
    }

    private SortedMap<String, Verdict> positions() {
        SortedMap<String, Verdict> positions = new TreeMap<>();
        assessment.positions().forEach(position -> put(positions, position.id(), position.verdict()));
        return positions;
    }

    private SortedMap<String, OracleResult.Grant> grants() {
        SortedMap<String, OracleResult.Grant> grants = new TreeMap<>();
        for (PositionResult position : assessment.positions()) {
            position.grants().forEach(grant -> put(grants, position.id() + "/" + grant.year(), grant(grant)));
        }
        return grants;
    }

    private static OracleResult.Grant grant(YearGrant grant) {
        SortedMap<String, String> items = new TreeMap<>();
        grant.items().forEach(item -> put(items, item.item(), item(item)));
        Span amount = Span.of(grant.amount());
        return new OracleResult.Grant(amount, grant.conditional(), missing(amount, grant.missing()), items);
    }

    private static String item(YearGrant.Item item) {
        List<String> rows = item.parameters().stream()
                .map(used -> OracleResult.row(used.key(), used.dated()))
                .toList();
        return OracleResult.item(Span.of(item.amount()), item.clauses(), rows);
    }

    /** Nothing is missing from an amount that is known. */
    private static SortedSet<String> missing(Span amount, List<String> missing) {
        return new TreeSet<>(amount.isExact() ? List.of() : missing);
    }

    private SortedMap<Integer, OracleResult.Year> years() {
        SortedMap<Integer, OracleResult.Year> years = new TreeMap<>();
        assessment.years().forEach(year -> {
            Span grant = Span.of(year.grant());
            put(
                    years,
                    year.year(),
                    new OracleResult.Year(
                            Span.of(year.cost()),
                            grant,
                            year.grantConditional(),
                            year.ownFunds(),
                            missing(grant, year.missing())));
        });
        return years;
    }

    private SortedMap<String, OracleResult.Line> lines() {
        SortedMap<String, OracleResult.Line> lines = new TreeMap<>();
        assessment.lines().forEach(line -> {
            Span revenue = Span.of(line.revenue());
            put(
                    lines,
                    line.line() + "/" + line.year(),
                    new OracleResult.Line(Span.of(line.cost()), revenue, missing(revenue, line.missing())));
        });
        return lines;
    }

    private SortedSet<String> chances() {
        SortedMap<String, String> chances = new TreeMap<>();
        assessment.chances().forEach(chance -> {
            String key = chance.year() + " " + chance.clause().id() + " " + chance.item();
            put(chances, key, OracleResult.chance(key, Span.of(chance.amount()), chance.positions()));
        });
        return new TreeSet<>(chances.values());
    }

    private SortedSet<String> approvals() {
        SortedSet<String> approvals = new TreeSet<>();
        assessment
                .requiredApprovals()
                .forEach(approval -> approval.positions()
                        .forEach(position -> approvals.add(OracleResult.approval(
                                approval.clause().id(),
                                position,
                                approval.authority(),
                                approval.state().name()))));
        return approvals;
    }

    private static <K, V> void put(SortedMap<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("answered twice: " + key);
        }
    }
}
