package org.kimrules.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.report.page.Anchors;

/** The plain tables of the report: approvals, which also stand at the top in words, years, budget lines and parameters. */
final class OverviewSections {

    /** The kind of code that names an authority. */
    private static final String AUTHORITY = "authority";

    private final Assessment assessment;
    private final Subjects subjects;
    private final Paper paper;

    OverviewSections(Assessment assessment, Subjects subjects, Paper paper) {
        this.assessment = assessment;
        this.subjects = subjects;
        this.paper = paper;
    }

    /** Writes in words which approvals are to be requested or awaited. */
    void approvalsInWords() {
        approvals(RequiredApproval.State.NOT_REQUESTED, Terms.TO_REQUEST);
        approvals(RequiredApproval.State.REQUESTED, Terms.TO_OBTAIN);
        withoutEffect(assessment.exemptionsWithoutEffect());
    }

    /** Who holds an approval has to hear that nothing comes of it. */
    private void withoutEffect(List<Exemption> exemptions) {
        if (!exemptions.isEmpty()) {
            String named = exemptions.stream()
                    .map(exemption ->
                            exemption.id() + " (" + paper.word(Terms.EXEMPTION) + " " + exemption.clause() + " "
                                    + paper.word(Terms.FOR) + " "
                                    + exemption.positions().stream().sorted().collect(Collectors.joining(", ")) + "; "
                                    + paper.formats().code(AUTHORITY, exemption.authority()) + ")")
                    .collect(Collectors.joining(", "));
            paper.labelled(Terms.WITHOUT_EFFECT, named + ". " + paper.word(Terms.NOTHING_RESTS_ON_IT));
        }
    }

    /** One line for each authority. */
    private void approvals(RequiredApproval.State state, Terms what) {
        Map<String, List<RequiredApproval>> byAuthority = assessment.requiredApprovals().stream()
                .filter(approval -> approval.state() == state)
                .collect(Collectors.groupingBy(RequiredApproval::authority, LinkedHashMap::new, Collectors.toList()));
        byAuthority.forEach((authority, approvals) -> paper.labelled(
                what,
                exemptions(approvals) + "; "
                        + paper.label(Terms.RESPONSIBLE, paper.formats().code(AUTHORITY, authority))
                        + "."));
    }

    private String exemptions(List<RequiredApproval> approvals) {
        Map<String, String> positions = approvals.stream()
                .collect(Collectors.groupingBy(
                        approval -> approval.clause().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::positions, Collectors.joining(", "))));
        return positions.entrySet().stream()
                .map(each -> paper.word(Terms.EXEMPTION) + " " + each.getKey() + " " + paper.word(Terms.FOR) + " "
                        + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private String positions(RequiredApproval approval) {
        return approval.positions().stream()
                .map(id -> id + " (" + subjects.fteOf(id) + " " + paper.word(Terms.FTE) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Writes one row for each position that waits for an approval. */
    void approvals() {
        Table table = new Table(List.of(
                column(Terms.POSITION, Kind.TEXT),
                column(Terms.FTE, Kind.NUMBER),
                column(Terms.SPONSOR, Kind.TEXT),
                column(Terms.CLAUSE, Kind.FIXED),
                column(Terms.AUTHORITY, Kind.TEXT),
                column(Terms.STATE, Kind.TEXT)));
        assessment
                .requiredApprovals()
                .forEach(approval -> approval.positions().forEach(position -> table.row(approval(approval, position))));
        paper.section(Terms.REQUIRED_APPROVALS, table);
    }

    private List<Cell> approval(RequiredApproval approval, String position) {
        return List.of(
                Cell.of(position),
                Cell.of(subjects.fteOf(position)),
                Cell.of(subjects.sponsorOf(position)),
                Cell.of(approval.clause().id()),
                Cell.of(paper.formats().code(AUTHORITY, approval.authority())),
                state(approval.state()));
    }

    private Cell state(RequiredApproval.State state) {
        return switch (state) {
            case NOT_REQUESTED -> new Cell(paper.word(Terms.NOT_REQUESTED), Style.BLOCKING);
            case REQUESTED -> new Cell(paper.word(Terms.REQUESTED), Style.CAUTION);
        };
    }

    /** Writes the whole measure by year. */
    void years() {
        Table table = new Table(List.of(
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.COST, Kind.NUMBER),
                column(Terms.GRANT, Kind.NUMBER),
                column(Terms.OF_THAT_CONDITIONAL, Kind.NUMBER),
                column(Terms.SECURED, Kind.NUMBER),
                column(Terms.OWN_FUNDS, Kind.NUMBER),
                column(Terms.GAP, Kind.NUMBER),
                column(Terms.REST, Kind.NUMBER)));
        for (YearResult year : assessment.years()) {
            table.row(List.of(
                    Cell.of(Integer.toString(year.year())),
                    about(paper.amount(year.cost()), year, What.COST),
                    about(paper.amount(year.grant()), year, What.GRANT),
                    about(paper.conditional(year.grantConditional()), year, What.CONDITIONAL),
                    paper.amount(secured(year)).about(Anchors.ofSecured(year.year())),
                    about(amount(year.ownFunds()), year, What.OWN_FUNDS),
                    about(paper.amount(year.gap()), year, What.GAP),
                    paper.amount(year.gap().map(gap -> gap.minus(year.ownFunds())))
                            .about(Anchors.ofRest(year.year()))));
            openGap(year).ifPresent(table::note);
        }
        paper.section(Terms.YEARS, table);
    }

    private static Cell about(Cell cell, YearResult year, What what) {
        return cell.about(Anchors.of(AmountRef.year(year.year(), what)));
    }

    private static Cell about(Cell cell, LineResult line, What what) {
        return cell.about(Anchors.of(AmountRef.line(line.line(), line.year(), what)));
    }

    /** Returns between which bounds a gap lies that is not known; two ranges in one row would make it too wide. */
    private Optional<Cell> openGap(YearResult year) {
        if (year.gap().isPresent()
                || year.gapLower().isEmpty()
                || year.gapUpper().isEmpty()) {
            return Optional.empty();
        }
        Money lower = year.gapLower().get();
        Money upper = year.gapUpper().get();
        Money own = year.ownFunds();
        return Optional.of(new Cell(
                paper.word(Terms.GAP) + ": " + paper.formats().range(lower, Optional.of(upper)) + "; "
                        + paper.word(Terms.REST) + ": "
                        + paper.formats().range(lower.minus(own), Optional.of(upper.minus(own))),
                Style.CAUTION));
    }

    /** Returns the part of the year's grant that hangs on nothing; empty where the grant can't be decided. */
    private static Optional<Money> secured(YearResult year) {
        return year.grant().exact().map(grant -> grant.minus(year.grantConditional()));
    }

    /** Writes the budget lines by year. */
    void lines() {
        Map<String, String> titles = assessment.plan().budget().lines().stream()
                .collect(Collectors.toMap(BudgetLine::code, BudgetLine::title, (first, second) -> first));
        Table table = new Table(List.of(
                column(Terms.LINE, Kind.FIXED),
                column(Terms.TITLE, Kind.TEXT),
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.COST, Kind.NUMBER),
                column(Terms.REVENUE, Kind.NUMBER),
                column(Terms.NET, Kind.NUMBER)));
        for (LineResult line : assessment.lines()) {
            table.row(List.of(
                    Cell.of(paper.formats().code("line", line.line())),
                    Cell.of(titles.getOrDefault(line.line(), "")),
                    Cell.of(Integer.toString(line.year())),
                    about(paper.amount(line.cost()), line, What.COST),
                    about(paper.amount(line.revenue()), line, What.REVENUE),
                    about(paper.amount(line.net()), line, What.NET)));
        }
        paper.section(Terms.BUDGET_LINES, table);
    }

    /** Writes what the plan could ask for and does not. */
    void chances() {
        if (assessment.chances().isEmpty()) {
            return;
        }
        Table table = new Table(List.of(
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.CLAUSE, Kind.FIXED),
                column(Terms.ITEM, Kind.TEXT),
                column(Terms.UP_TO, Kind.NUMBER),
                column(Terms.POSITIONS, Kind.TEXT)));
        for (Chance chance : assessment.chances()) {
            table.row(List.of(
                    Cell.of(Integer.toString(chance.year())),
                    Cell.of(chance.clause().id()),
                    Cell.of(paper.formats().code("item", chance.item())),
                    paper.amount(chance.amount())
                            .about(Anchors.of(AmountRef.chance(chance.clause().id(), chance.item(), chance.year()))),
                    Cell.of(String.join(", ", chance.positions()))));
        }
        paper.section(Terms.CHANCES, table);
    }

    /** Writes every dated figure that some finding rests on. */
    void parameters() {
        Table table = new Table(List.of(
                column(Terms.KEY, Kind.TEXT),
                column(Terms.VALUE, Kind.TEXT),
                column(Terms.VALID_FROM, Kind.FIXED),
                column(Terms.SOURCE, Kind.TEXT)));
        for (UsedParameter used : assessment.parameters()) {
            table.row(Stream.of(
                            used.key(),
                            used.value().map(paper.formats()::value).orElse(paper.word(Terms.NOT_KNOWN)),
                            paper.formats().day(used.dated().validity().from()),
                            used.dated().source() + "; "
                                    + paper.word(used.dated().evidence().label()))
                    .map(Cell::of)
                    .toList());
        }
        paper.section(Terms.PARAMETERS, table);
    }

    private Column column(Terms heading, Kind kind) {
        return new Column(paper.word(heading), kind);
    }

    private Cell amount(Money amount) {
        return Cell.of(paper.formats().amount(amount));
    }
}
