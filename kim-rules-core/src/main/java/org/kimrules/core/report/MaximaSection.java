package org.kimrules.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Unit;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** How far the positions use each maximum of full-time shares up, over the days on which it counts them. */
final class MaximaSection {

    /** The fact of a finding about a maximum that says what the shares up to and with its position come to. */
    private static final String UP_TO = "upTo";

    private final Assessment assessment;
    private final Paper paper;

    MaximaSection(Assessment assessment, Paper paper) {
        this.assessment = assessment;
        this.paper = paper;
    }

    void write() {
        Table table = new Table(List.of(
                new Column(paper.word(Terms.CLAUSE), Kind.FIXED),
                new Column(paper.word(Terms.TITLE), Kind.TEXT),
                new Column(paper.word(Terms.PERIOD), Kind.TEXT),
                new Column(paper.word(Terms.PLANNED), Kind.NUMBER),
                new Column(paper.word(Terms.MAXIMUM), Kind.NUMBER),
                new Column(paper.word(Terms.STATE), Kind.TEXT)));
        Map<String, List<Finding>> byClause = assessment.findings().stream()
                .filter(finding -> finding.clause().counts().isPresent())
                .filter(MaximaSection::limited)
                .collect(Collectors.groupingBy(finding -> finding.clause().id(), TreeMap::new, Collectors.toList()));
        byClause.values().forEach(findings -> fullest(findings).forEach(use -> table.row(row(use))));
        if (!table.isEmpty()) {
            paper.heading(Terms.MAXIMA);
            paper.table(table);
        }
    }

    /**
     * How far a maximum is used.
     *
     * @param finding the finding about it
     * @param days the days that it is said of
     * @param planned the shares up to and with its position
     */
    private record Use(Finding finding, Period days, BigDecimal planned) {

        private Use until(LocalDate last) {
            return new Use(finding, Period.of(days.from(), last), planned);
        }

        private Use fuller(Use other) {
            return other.planned.compareTo(planned) > 0 ? other : this;
        }

        private boolean goesOn(Use next) {
            return finding.equals(next.finding)
                    && planned.compareTo(next.planned) == 0
                    && days.to().plusDays(1).equals(next.days.from());
        }
    }

    private static Period days(Finding finding) {
        return finding.subject().period().orElseThrow();
    }

    /** A clause may say of some positions that no maximum holds for them; of those nothing is told. */
    private static boolean limited(Finding finding) {
        return finding.outcome() != Outcome.SATISFIED || maximum(finding).isPresent();
    }

    private static Optional<BigDecimal> maximum(Finding finding) {
        return finding.parameters().stream()
                .filter(used -> used.parameter().unit() == Unit.FTE)
                .flatMap(used -> used.value().stream())
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number())
                .reduce((one, later) -> later);
    }

    /** Each day is told of once, by the finding of the position that comes last on it: it says how far the maximum is used. */
    private List<Use> fullest(List<Finding> findings) {
        Deque<Use> rows = new ArrayDeque<>();
        stretches(findings)
                .forEach(days -> uses(findings, days).reduce(Use::fuller).ifPresent(use -> add(rows, use)));
        return List.copyOf(rows);
    }

    /** Where no maximum is known nothing is counted up to it; planned is what is there all the same. */
    private Stream<Use> uses(List<Finding> findings, Period days) {
        List<Finding> there = findings.stream()
                .filter(finding -> days(finding).contains(days))
                .toList();
        BigDecimal planned = planned(there);
        return there.stream()
                .map(finding -> new Use(finding, days, upTo(finding).orElse(planned)));
    }

    private BigDecimal planned(List<Finding> findings) {
        Set<String> there =
                findings.stream().map(finding -> finding.subject().id()).collect(Collectors.toSet());
        return assessment.plan().positions().stream()
                .filter(position -> there.contains(position.id()))
                .map(position -> position.fte().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the stretches of time between the days on which something begins or has ended. */
    private static List<Period> stretches(List<Finding> findings) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        findings.forEach(finding -> {
            cuts.add(days(finding).from());
            cuts.add(days(finding).to().plusDays(1));
        });
        List<LocalDate> days = List.copyOf(cuts);
        return IntStream.range(1, days.size())
                .mapToObj(i -> Period.of(days.get(i - 1), days.get(i).minusDays(1)))
                .toList();
    }

    private static void add(Deque<Use> rows, Use next) {
        Use last = rows.peekLast();
        if (last != null && last.goesOn(next)) {
            rows.removeLast();
            rows.add(last.until(next.days().to()));
        } else {
            rows.add(next);
        }
    }

    private static Optional<BigDecimal> upTo(Finding finding) {
        return Optional.ofNullable(finding.facts().get(UP_TO))
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number());
    }

    private List<Cell> row(Use use) {
        Finding finding = use.finding();
        Optional<BigDecimal> maximum = maximum(finding);
        return List.of(
                Cell.of(finding.clause().id()),
                Cell.of(paper.word(finding.clause().title())),
                Cell.of(paper.period(use.days())),
                Cell.of(paper.formats().number(use.planned())),
                Cell.of(maximum.map(paper.formats()::number).orElse(paper.word(Terms.NOT_KNOWN))),
                maximum.map(most -> state(use.planned().compareTo(most)))
                        .orElseGet(() -> new Cell(paper.word(Terms.OPEN), Style.CAUTION)));
    }

    private Cell state(int usedToMaximum) {
        if (usedToMaximum == 0) {
            return Cell.of(paper.word(Terms.USED_IN_FULL));
        }
        return usedToMaximum < 0
                ? Cell.of(paper.word(Terms.NOT_USED_UP))
                : new Cell(paper.word(Terms.CUT), Style.CAUTION);
    }
}
