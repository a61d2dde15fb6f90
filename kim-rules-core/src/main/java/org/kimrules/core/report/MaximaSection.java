package org.kimrules.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** How far the positions use each maximum of full-time shares up, over the days on which it counts them. */
final class MaximaSection {

    /** The facts of a finding about a maximum: the shares up to and with its position, and the maximum. */
    private static final String UP_TO = "upTo";

    private static final String MAXIMUM = "rate";

    private final Assessment assessment;
    private final Paper paper;

    MaximaSection(Assessment assessment, Paper paper) {
        this.assessment = assessment;
        this.paper = paper;
    }

    void write() {
        Table table = new Table(List.of(
                new Column(paper.word(Words.CLAUSE), Kind.FIXED),
                new Column(paper.word(Words.TITLE), Kind.TEXT),
                new Column(paper.word(Words.PERIOD), Kind.TEXT),
                new Column(paper.word(Words.PLANNED), Kind.NUMBER),
                new Column(paper.word(Words.MAXIMUM), Kind.NUMBER),
                new Column(paper.word(Words.STATE), Kind.TEXT)));
        Map<String, List<Finding>> byClause = assessment.findings().stream()
                .filter(finding -> finding.clause().counts().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.clause().id(), TreeMap::new, Collectors.toList()));
        byClause.values().forEach(findings -> fullest(findings).forEach(each -> table.row(row(each))));
        if (!table.isEmpty()) {
            paper.heading(Words.MAXIMA);
            paper.table(table);
        }
    }

    /** On the same days the finding of the last position says how far the maximum is used. */
    private List<Finding> fullest(List<Finding> findings) {
        List<Finding> fullest = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(this::used).reversed())
                .filter(finding -> fullest.stream().noneMatch(other -> overlap(other, finding)))
                .forEach(fullest::add);
        return fullest.stream()
                .sorted(Comparator.comparing(finding -> days(finding).from()))
                .toList();
    }

    private static boolean overlap(Finding one, Finding other) {
        return days(one).intersection(days(other)).isPresent();
    }

    private static Period days(Finding finding) {
        return finding.subject().period().orElseThrow();
    }

    private BigDecimal used(Finding finding) {
        return number(finding, UP_TO).orElseGet(() -> planned(finding));
    }

    /** Where no maximum is known nothing is counted up to it; planned is what is there on the first of the days all the same. */
    private BigDecimal planned(Finding finding) {
        LocalDate day = days(finding).from();
        return assessment.findings().stream()
                .filter(other ->
                        other.clause().equals(finding.clause()) && days(other).contains(day))
                .flatMap(other -> assessment.plan().position(other.subject().id()).stream())
                .distinct()
                .map(position -> position.fte().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Finding finding, String fact) {
        return Optional.ofNullable(finding.facts().get(fact))
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number());
    }

    private List<Cell> row(Finding finding) {
        Optional<BigDecimal> maximum = number(finding, MAXIMUM);
        return List.of(
                Cell.of(finding.clause().id()),
                Cell.of(paper.word(finding.clause().title())),
                Cell.of(paper.period(days(finding))),
                Cell.of(paper.formats().number(used(finding))),
                Cell.of(maximum.map(paper.formats()::number).orElse(paper.word(Words.NOT_KNOWN))),
                maximum.map(most -> state(used(finding).compareTo(most)))
                        .orElseGet(() -> new Cell(paper.word(Words.OPEN), Style.CAUTION)));
    }

    private Cell state(int usedToMaximum) {
        if (usedToMaximum == 0) {
            return Cell.of(paper.word(Words.USED_IN_FULL));
        }
        return usedToMaximum < 0
                ? Cell.of(paper.word(Words.NOT_USED_UP))
                : new Cell(paper.word(Words.CUT), Style.CAUTION);
    }
}
