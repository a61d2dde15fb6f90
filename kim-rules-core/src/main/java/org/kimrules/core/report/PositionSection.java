package org.kimrules.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;

/**
 * The positions: who, how much, verdict and grant per year, with the clauses below each. The first years stand beside the
 * verdict; where there are more, they follow in a table of their own so that no line gets too long.
 */
final class PositionSection {

    private static final int YEARS_BESIDE = 2;
    private static final int YEARS_BELOW = 6;

    private final Assessment assessment;
    private final Entries entries;
    private final Paper paper;
    private final List<YearResult> years;

    PositionSection(Assessment assessment, Entries entries, Paper paper) {
        this.assessment = assessment;
        this.entries = entries;
        this.paper = paper;
        this.years = assessment.years();
    }

    void write() {
        paper.heading(Words.POSITIONS);
        if (assessment.positions().isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.NONE));
            return;
        }
        paper.table(main(years.subList(0, Math.min(YEARS_BESIDE, years.size()))));
        for (int from = YEARS_BESIDE; from < years.size(); from += YEARS_BELOW) {
            paper.heading(Words.POSITIONS_CONTINUED);
            paper.table(continued(years.subList(from, Math.min(from + YEARS_BELOW, years.size()))));
        }
    }

    private Table main(List<YearResult> shown) {
        Table table = new Table(columns(
                shown,
                new Column(paper.word(Words.ID), Kind.TEXT),
                new Column(paper.word(Words.TITLE), Kind.TEXT),
                new Column(paper.word(Words.SPONSOR), Kind.TEXT),
                new Column(paper.word(Words.FTE), Kind.NUMBER),
                new Column(paper.word(Words.PERIOD), Kind.TEXT),
                new Column(paper.word(Words.RESULT), Kind.TEXT)));
        for (PositionResult result : assessment.positions()) {
            table.row(cells(facts(result), shown.stream().map(year -> grant(result, year.year()))));
            missing(table, result);
            clauses(table, result.id());
        }
        table.row(cells(
                List.of(sum(paper.word(Words.SUM)), sum(""), sum(""), sum(fte()), sum(""), sum("")),
                shown.stream().map(year -> paper.amount(year.grant()))));
        return table;
    }

    private Table continued(List<YearResult> shown) {
        Table table = new Table(columns(
                shown, new Column(paper.word(Words.ID), Kind.TEXT), new Column(paper.word(Words.TITLE), Kind.TEXT)));
        for (PositionResult result : assessment.positions()) {
            table.row(cells(
                    List.of(Cell.of(result.id()), Cell.of(result.title())),
                    shown.stream().map(year -> grant(result, year.year()))));
        }
        table.row(cells(
                List.of(sum(paper.word(Words.SUM)), sum("")), shown.stream().map(year -> paper.amount(year.grant()))));
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

    private static Cell sum(String text) {
        return new Cell(text, Style.HEADING);
    }

    private List<Cell> facts(PositionResult result) {
        Optional<Position> position = entries.position(result.id());
        return List.of(
                Cell.of(result.id()),
                Cell.of(result.title()),
                Cell.of(entries.sponsorOf(result.id())),
                Cell.of(entries.fteOf(result.id())),
                Cell.of(position.map(each -> paper.period(each.period())).orElse("")),
                new Cell(paper.word(result.verdict().label()), Paper.style(result.verdict())));
    }

    /** A year in which the position is not planned stays empty; that is not the same as no grant. */
    private Cell grant(PositionResult result, int year) {
        return result.grants().stream()
                .filter(grant -> grant.year() == year)
                .findFirst()
                .map(YearGrant::amount)
                .map(paper::amount)
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
            if (grant.amount().isEmpty()) {
                String missing = String.join(", ", grant.missing());
                table.note(new Cell(
                        grant.year() + " " + paper.word(Words.OPEN) + ", " + paper.word(Words.MISSING) + ": " + missing,
                        Style.CAUTION));
            }
        }
    }

    private void clauses(Table table, String position) {
        for (Entry entry : entries.toTell(position)) {
            String outcome = paper.word(entry.outcome().label()) + entries.days(entry);
            table.note(new Cell(
                    entry.clause().id() + " " + outcome + ": " + entry.message(),
                    Paper.style(entry.severity(), entry.outcome())));
        }
        List<Entry> satisfied = entries.satisfied(position);
        if (!satisfied.isEmpty()) {
            String ids = satisfied.stream()
                    .map(entry -> entry.clause().id() + entries.days(entry))
                    .collect(Collectors.joining(", "));
            table.note(new Cell(paper.word(Words.SATISFIED) + ": " + ids, Style.GOOD));
        }
    }
}
