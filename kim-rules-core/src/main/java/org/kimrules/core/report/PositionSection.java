package org.kimrules.core.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Effect;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.Entries.Section;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.report.page.Anchors;

/**
 * The positions: verdict and grant per year, below each who employs it and the clauses that speak about it, by weight;
 * what they say stands with the findings. The first years stand beside the verdict; where there are more, they follow in
 * a table of their own so that no line gets too long.
 */
final class PositionSection {

    private static final int YEARS_BESIDE = 2;
    private static final int YEARS_BELOW = 6;

    private final Assessment assessment;
    private final Entries entries;
    private final Subjects subjects;
    private final Paper paper;
    private final List<YearResult> years;

    PositionSection(Assessment assessment, Entries entries, Subjects subjects, Paper paper) {
        this.assessment = assessment;
        this.entries = entries;
        this.subjects = subjects;
        this.paper = paper;
        this.years = assessment.years();
    }

    void write() {
        if (!paper.heading(Terms.POSITIONS, assessment.positions().isEmpty())) {
            return;
        }
        paper.table(main(years.subList(0, Math.min(YEARS_BESIDE, years.size()))));
        for (int from = YEARS_BESIDE; from < years.size(); from += YEARS_BELOW) {
            paper.heading(Terms.POSITIONS_CONTINUED);
            paper.table(continued(years.subList(from, Math.min(from + YEARS_BELOW, years.size()))));
        }
    }

    private Table main(List<YearResult> shown) {
        Table table = new Table(columns(
                shown,
                new Column(paper.word(Terms.POSITION), Kind.TEXT),
                new Column(paper.word(Terms.FTE), Kind.NUMBER),
                new Column(paper.word(Terms.PERIOD), Kind.TEXT),
                new Column(paper.word(Terms.RESULT), Kind.TEXT)));
        Map<List<Cell>, String> saidFor = new HashMap<>();
        for (PositionResult result : assessment.positions()) {
            table.row(cells(facts(result), shown.stream().map(year -> grant(result, year.year()))));
            table.note(Cell.of(Stream.of(result.title(), subjects.sponsorOf(result.id()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "))));
            missing(table, result);
            clauses(result.id(), saidFor).forEach(table::note);
        }
        table.row(cells(
                List.of(sum(paper.word(Terms.SUM)), sum(fte()), sum(""), sum("")),
                shown.stream().map(this::sum)));
        return table;
    }

    private Table continued(List<YearResult> shown) {
        Table table = new Table(columns(shown, new Column(paper.word(Terms.POSITION), Kind.TEXT)));
        for (PositionResult result : assessment.positions()) {
            table.row(cells(List.of(id(result)), shown.stream().map(year -> grant(result, year.year()))));
        }
        table.row(cells(List.of(sum(paper.word(Terms.SUM))), shown.stream().map(this::sum)));
        return table;
    }

    private static List<Column> columns(List<YearResult> shown, Column... first) {
        return Stream.concat(
                        Stream.of(first),
                        shown.stream().map(year -> new Column(Integer.toString(year.year()), Kind.NUMBER)))
                .toList();
    }

    private static List<Cell> cells(List<Cell> first, Stream<Cell> amounts) {
        return Stream.concat(first.stream(), amounts).toList();
    }

    private static Cell id(PositionResult result) {
        return Cell.of(result.id()).about(Anchors.ofPosition(result.id()));
    }

    private Cell sum(YearResult year) {
        return paper.amount(year.grant()).about(Anchors.of(AmountRef.year(year.year(), What.GRANT)));
    }

    private static Cell sum(String text) {
        return new Cell(text, Style.HEADING);
    }

    private List<Cell> facts(PositionResult result) {
        return List.of(
                id(result),
                Cell.of(subjects.fteOf(result.id())),
                Cell.of(subjects.position(result.id())
                        .map(each -> paper.period(each.period()))
                        .orElse("")),
                new Cell(paper.word(result.verdict().label()), Paper.style(result.verdict())));
    }

    /** A year in which the position is not planned stays empty; that is not the same as no grant. */
    private Cell grant(PositionResult result, int year) {
        return result.grants().stream()
                .filter(grant -> grant.year() == year)
                .findFirst()
                .map(grant -> paper.amount(grant.amount())
                        .about(Anchors.of(AmountRef.position(result.id(), year, What.GRANT))))
                .orElseGet(() -> Cell.of(""));
    }

    private String fte() {
        return assessment.plan().positions().stream()
                .map(Position::fte)
                .reduce(Fte::plus)
                .map(fte -> paper.formats().number(fte.value()))
                .orElse("");
    }

    private void missing(Table table, PositionResult result) {
        for (YearGrant grant : result.grants()) {
            if (!grant.amount().isExact()) {
                table.note(new Cell(
                        grant.year() + " " + paper.word(Terms.OPEN) + ", " + paper.missing(grant.missing()),
                        Style.CAUTION));
            }
        }
    }

    /** Returns the clauses as notes, or of which position before they are the same. */
    private List<Cell> clauses(String position, Map<List<Cell>, String> saidFor) {
        List<Cell> clauses = clauses(position);
        String same = saidFor.putIfAbsent(clauses, position);
        return same == null || clauses.size() < 2 ? clauses : List.of(Cell.of(paper.word(Terms.SAME_AS) + " " + same));
    }

    /** Returns the clauses as notes: what is left to do, then what is fine. */
    private List<Cell> clauses(String position) {
        Map<Boolean, List<Entry>> fine = entries.ofPosition(position).stream()
                .sorted(Comparator.comparing(Entry::section))
                .collect(Collectors.groupingBy(
                        entry -> entry.section() == Section.FINE, TreeMap::new, Collectors.toList()));
        return fine.values().stream()
                .map(found -> new Cell(byWeight(found), style(found.get(0).section())))
                .toList();
    }

    private static Style style(Section worst) {
        return switch (worst) {
            case BLOCKING -> Style.BLOCKING;
            case CONDITIONAL, WARNING -> Style.CAUTION;
            case FINE -> Style.GOOD;
            default -> Style.NORMAL;
        };
    }

    /** Returns the clauses of each weight after the word for it, the heaviest first. */
    private String byWeight(List<Entry> found) {
        Map<String, String> byWeight = found.stream()
                .collect(Collectors.groupingBy(
                        this::weight,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                entry -> entry.clause().id() + subjects.days(entry), Collectors.joining(", "))));
        return byWeight.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
    }

    private String weight(Entry entry) {
        return switch (entry.section()) {
            case JUDGED -> paper.word(Terms.TO_JUDGE);
            case NOT_CHECKED -> paper.word(Terms.UNCHECKED);
            case FINE -> paper.word(entry.outcome().label());
            case CONDITIONAL ->
                paper.word(
                        entry.outcome() == Outcome.UNDECIDED && entry.clause().effect() != Effect.RESERVE
                                ? entry.outcome().label()
                                : entry.severity().label());
            default -> paper.word(entry.severity().label());
        };
    }
}
