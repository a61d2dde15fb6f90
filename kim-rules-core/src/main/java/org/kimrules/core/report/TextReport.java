package org.kimrules.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Entries.Section;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * An assessment as plain text for a treasurer and a lawyer: the verdict first, then what is missing, then the amounts,
 * then every finding with its clause, then the figures used. The same assessment gives the same text on every machine.
 * It is for reading only; programs use the assessment itself or {@link JsonReport}.
 */
public final class TextReport {

    private final Assessment assessment;
    private final Entries entries;
    private final Paper paper;

    private TextReport(Assessment assessment, Entries entries, Paper paper) {
        this.assessment = assessment;
        this.entries = entries;
        this.paper = paper;
    }

    /**
     * Returns the report: lines of at most 110 columns, each ended by a line feed. A table of more figures than fit may be
     * wider.
     *
     * @param assessment what is reported
     * @param policy the policy that answered; its register gives the order of the clauses, its vocabulary the labels
     * @param language the language of every word but the plan's own
     * @param ink coloured or plain
     */
    public static String of(Assessment assessment, Policy policy, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), ink);
        Entries entries = new Entries(assessment, policy, paper);
        TextReport report = new TextReport(assessment, entries, paper);
        report.title();
        report.verdict();
        OverviewSections overviews = new OverviewSections(assessment, entries, paper);
        overviews.approvals();
        new PositionSection(assessment, entries, paper).write();
        overviews.years();
        overviews.lines();
        new FindingSections(entries, policy, paper).write();
        overviews.parameters();
        report.legend();
        return paper.text();
    }

    private void title() {
        paper.paragraph(Style.HEADING, 0, 0, assessment.plan().title());
        paper.paragraph(
                Style.NORMAL,
                0,
                0,
                Stream.of(
                                labelled(
                                        Words.APPLICANT,
                                        assessment.plan().applicant().name()),
                                labelled(
                                        Words.PROGRAMME,
                                        assessment.policy().id() + ", " + paper.word(Words.VERSION) + " "
                                                + assessment.policy().version()),
                                labelled(
                                        Words.KNOWN_ON,
                                        paper.formats().day(assessment.asOf().knownOn())),
                                labelled(Words.PLAN, assessment.plan().id()))
                        .collect(Collectors.joining(" · ")));
    }

    private String labelled(Words label, String value) {
        return paper.word(label) + ": " + value;
    }

    private void verdict() {
        paper.blank();
        paper.paragraph(
                Paper.style(assessment.verdict()),
                0,
                0,
                labelled(Words.RESULT, paper.word(assessment.verdict().label())));
        paper.paragraph(
                assessment.blocked() ? Style.BLOCKING : Style.NORMAL,
                0,
                0,
                paper.word(assessment.blocked() ? Words.BLOCKED : Words.NOT_BLOCKED));
        paper.paragraph(Style.NORMAL, 0, 0, counts());
        if (assessment.plan().positions().isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.EMPTY_PLAN));
        }
        if (!assessment.years().isEmpty()) {
            paper.blank();
            paper.table(secured());
        }
    }

    private String counts() {
        int approvals = assessment.requiredApprovals().stream()
                .map(RequiredApproval::positions)
                .mapToInt(List::size)
                .sum();
        return Stream.of(
                        labelled(Words.OPEN_APPROVALS, Integer.toString(approvals)),
                        count(Words.BLOCKING, Section.BLOCKING),
                        count(Words.CONDITIONAL, Section.CONDITIONAL),
                        count(Words.WARNINGS, Section.WARNING))
                .collect(Collectors.joining(" · "));
    }

    private String count(Words label, Section section) {
        return labelled(label, Integer.toString(entries.of(section).size()));
    }

    private Table secured() {
        Table table = new Table(List.of(
                new Column(paper.word(Words.YEAR), Kind.FIXED),
                new Column(paper.word(Words.GRANT), Kind.NUMBER),
                new Column(paper.word(Words.SECURED), Kind.NUMBER),
                new Column(paper.word(Words.OF_THAT_CONDITIONAL), Kind.NUMBER)));
        for (YearResult year : assessment.years()) {
            table.row(List.of(
                    Cell.of(Integer.toString(year.year())),
                    paper.amount(year.grant()),
                    paper.amount(secured(year)),
                    paper.conditional(year.grantConditional())));
        }
        return table;
    }

    /** Returns the part of the year's grant that hangs on nothing; empty where the grant can't be decided. */
    static Optional<Money> secured(YearResult year) {
        return year.grant().map(grant -> grant.minus(year.grantConditional()));
    }

    private void legend() {
        paper.heading(Words.LEGEND);
        paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.AMOUNTS));
        for (Evidence evidence : Evidence.values()) {
            paper.paragraph(
                    Style.NORMAL, 0, 2, paper.word(evidence.label()) + ": " + paper.word(meaning(evidence)) + ".");
        }
        paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.NO_NOTICE));
    }

    private static Words meaning(Evidence evidence) {
        return switch (evidence) {
            case STATED -> Words.STATED_MEANS;
            case INFERRED -> Words.INFERRED_MEANS;
            case ASSUMED -> Words.ASSUMED_MEANS;
        };
    }
}
