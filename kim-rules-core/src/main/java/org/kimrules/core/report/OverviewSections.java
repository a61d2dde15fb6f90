package org.kimrules.core.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Position;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;

/** The plain tables of the report: approvals, years, budget lines and parameters. */
final class OverviewSections {

    /** The kind of code that names an authority. */
    private static final String AUTHORITY = "authority";

    private final Assessment assessment;
    private final Entries entries;
    private final Paper paper;

    OverviewSections(Assessment assessment, Entries entries, Paper paper) {
        this.assessment = assessment;
        this.entries = entries;
        this.paper = paper;
    }

    /** Writes one row for each position that waits for an approval. */
    void approvals() {
        Table table = new Table(List.of(
                column(Words.POSITION, Kind.TEXT),
                column(Words.FTE, Kind.NUMBER),
                column(Words.SPONSOR, Kind.TEXT),
                column(Words.CLAUSE, Kind.TEXT),
                column(Words.AUTHORITY, Kind.TEXT),
                column(Words.STATE, Kind.TEXT)));
        assessment
                .requiredApprovals()
                .forEach(approval -> approval.positions().forEach(position -> table.row(approval(approval, position))));
        section(Words.REQUIRED_APPROVALS, table);
    }

    private List<Cell> approval(RequiredApproval approval, String position) {
        return List.of(
                Cell.of(entries.position(position).map(Position::title).orElse(position)),
                Cell.of(entries.fteOf(position)),
                Cell.of(entries.sponsorOf(position)),
                Cell.of(approval.clause().id() + " "
                        + paper.word(approval.clause().title())),
                Cell.of(paper.formats().code(AUTHORITY, approval.authority())),
                state(approval.state()));
    }

    private Cell state(RequiredApproval.State state) {
        return switch (state) {
            case NOT_REQUESTED -> new Cell(paper.word(Words.NOT_REQUESTED), Style.BLOCKING);
            case REQUESTED -> new Cell(paper.word(Words.REQUESTED), Style.CAUTION);
        };
    }

    /** Writes the whole measure by year. */
    void years() {
        Table table = new Table(List.of(
                column(Words.YEAR, Kind.FIXED),
                column(Words.COST, Kind.NUMBER),
                column(Words.GRANT, Kind.NUMBER),
                column(Words.OF_THAT_CONDITIONAL, Kind.NUMBER),
                column(Words.SECURED, Kind.NUMBER),
                column(Words.OWN_FUNDS, Kind.NUMBER),
                column(Words.GAP, Kind.NUMBER),
                column(Words.REST, Kind.NUMBER)));
        for (YearResult year : assessment.years()) {
            table.row(List.of(
                    Cell.of(Integer.toString(year.year())),
                    amount(year.cost()),
                    paper.amount(year.grant()),
                    paper.conditional(year.grantConditional()),
                    paper.amount(TextReport.secured(year)),
                    amount(year.ownFunds()),
                    paper.amount(year.gap()),
                    paper.amount(year.gap().map(gap -> gap.minus(year.ownFunds())))));
        }
        section(Words.YEARS, table);
    }

    /** Writes the budget lines by year. */
    void lines() {
        Map<String, String> titles = assessment.plan().budget().lines().stream()
                .collect(Collectors.toMap(BudgetLine::code, BudgetLine::title, (first, second) -> first));
        Table table = new Table(List.of(
                column(Words.LINE, Kind.FIXED),
                column(Words.TITLE, Kind.TEXT),
                column(Words.YEAR, Kind.FIXED),
                column(Words.COST, Kind.NUMBER),
                column(Words.REVENUE, Kind.NUMBER),
                column(Words.NET, Kind.NUMBER)));
        for (LineResult line : assessment.lines()) {
            table.row(List.of(
                    Cell.of(line.line()),
                    Cell.of(titles.getOrDefault(line.line(), "")),
                    Cell.of(Integer.toString(line.year())),
                    amount(line.cost()),
                    paper.amount(line.revenue()),
                    paper.amount(line.net())));
        }
        section(Words.BUDGET_LINES, table);
    }

    /** Writes every dated figure that some finding rests on. */
    void parameters() {
        Table table = new Table(List.of(
                column(Words.KEY, Kind.TEXT),
                column(Words.VALUE, Kind.TEXT),
                column(Words.VALID_FROM, Kind.FIXED),
                column(Words.EVIDENCE, Kind.FIXED),
                column(Words.SOURCE, Kind.TEXT)));
        for (UsedParameter used : assessment.parameters()) {
            table.row(Stream.of(
                            used.key(),
                            paper.formats().value(used.value()),
                            paper.formats().day(used.dated().validity().from()),
                            paper.word(used.dated().evidence().label()),
                            used.dated().source())
                    .map(Cell::of)
                    .toList());
        }
        section(Words.PARAMETERS, table);
    }

    private void section(Words title, Table table) {
        paper.heading(title);
        if (table.isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.NONE));
        } else {
            paper.table(table);
        }
    }

    private Column column(Words heading, Kind kind) {
        return new Column(paper.word(heading), kind);
    }

    private Cell amount(Money amount) {
        return Cell.of(paper.formats().amount(amount));
    }
}
