package org.kimrules.core.report.cure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.cure.Cure.Edit;
import org.kimrules.core.cure.Step;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy.Supply;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;

/** A cure as plain text: the answer, what to do and where in the plan, what the amounts then are, and what stays open. */
public final class CureReport {

    private final Cure cure;
    private final Paper paper;

    private CureReport(Cure cure, Paper paper) {
        this.cure = cure;
        this.paper = paper;
    }

    /**
     * Returns the report.
     *
     * @param cure what is reported
     * @param policy the policy that answered; its vocabulary gives the labels
     * @param language the language of every word but the plan's own
     * @param ink coloured or plain
     */
    public static String of(Cure cure, Policy policy, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), ink);
        CureReport report = new CureReport(cure, paper);
        report.title();
        report.answer();
        report.steps();
        report.findings(Terms.BLOCKING, cure.blocking());
        report.findings(Terms.WARNINGS, cure.warnings());
        report.missing();
        report.open();
        return paper.text();
    }

    private String word(Terms term) {
        return paper.word(term.text());
    }

    private void title() {
        paper.paragraph(
                Style.HEADING,
                0,
                0,
                word(Terms.CURE) + ": " + cure.before().plan().title());
        line(Terms.PLAN, cure.before().plan().id());
        line(Terms.KNOWN_ON, paper.formats().day(cure.before().asOf().knownOn()));
    }

    private void line(Terms label, String value) {
        paper.paragraph(Style.NORMAL, 0, 2, word(label) + ": " + value);
    }

    private void answer() {
        paper.blank();
        paper.titled(0, 2, word(Terms.ANSWER) + ":", " " + word(Terms.of(cure)));
        if (!cure.steps().isEmpty() || cure.proof() == Cure.Proof.STOPPED) {
            paper.paragraph(
                    Style.NORMAL,
                    2,
                    2,
                    word(Terms.proof(cure)) + " " + word(Terms.ASSESSED) + ": " + cure.assessments() + ".");
        }
    }

    private void steps() {
        if (cure.steps().isEmpty()) {
            return;
        }
        paper.heading(word(Terms.STEPS));
        int number = 1;
        for (Step step : cure.steps()) {
            paper.titled(0, 3, number++ + ". " + whose(step), step.message().render(paper.formats()) + way(step));
            cure.edits(step)
                    .forEach(edit -> paper.paragraph(Style.NORMAL, 3, 5, word(Terms.IN_PLAN) + " " + change(edit)));
        }
        years();
    }

    private String whose(Step step) {
        return step.position()
                .flatMap(id -> cure.before().plan().position(id))
                .map(Position::id)
                .map(id -> id + ": ")
                .orElse("");
    }

    private String way(Step step) {
        return " [" + paper.word(Terms.of(step.declared().way())) + "]";
    }

    private String change(Edit edit) {
        return edit.path() + ": " + value(edit.from()) + " → " + value(edit.to());
    }

    /** In the codes, days and amounts that plans are written in. */
    private String value(Optional<Value> value) {
        return value.map(Json::plain).orElse(word(Terms.NOTHING));
    }

    private void years() {
        Table table = new Table(List.of(
                new Column(word(Terms.YEAR), Kind.FIXED),
                new Column(word(Terms.GRANT_BEFORE), Kind.NUMBER),
                new Column(word(Terms.GRANT_AFTER), Kind.NUMBER),
                new Column(word(Terms.GAP_AFTER), Kind.NUMBER),
                new Column(word(Terms.OWN_BEFORE), Kind.NUMBER),
                new Column(word(Terms.OWN_AFTER), Kind.NUMBER)));
        Map<Integer, YearResult> before =
                cure.before().years().stream().collect(Collectors.toMap(YearResult::year, year -> year));
        for (YearResult after : cure.after().years()) {
            YearResult was = before.getOrDefault(after.year(), after);
            table.row(List.of(
                    Cell.of(Integer.toString(after.year())),
                    paper.amount(was.grant()),
                    paper.amount(after.grant()),
                    paper.bounds(after.gapLower(), after.gapUpper()),
                    paper.amount(EuroRange.exactly(was.ownFunds())),
                    paper.amount(EuroRange.exactly(after.ownFunds()))));
        }
        paper.section(word(Terms.YEARS), table);
    }

    private void findings(Terms heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            paper.heading(word(heading));
            clauses(findings);
        }
    }

    private void missing() {
        if (!cure.missing().isEmpty()) {
            paper.heading(word(Terms.TO_STATE));
            cure.missing().forEach(this::missing);
        }
    }

    private void missing(Supply supply) {
        paper.titled(
                0,
                4,
                supply.place().path() + ":",
                " " + paper.word(supply.place().field().label()));
    }

    private void open() {
        List<Finding> waiting = open(finding -> finding.outcome() == Outcome.UNDECIDED
                && finding.clause().status() == ClauseStatus.ENCODED
                && !stated(finding));
        if (paper.heading(word(Terms.OPEN), waiting.isEmpty())) {
            clauses(waiting);
        }
        ids(Terms.JUDGED, open(finding -> finding.outcome() == Outcome.JUDGED));
        ids(Terms.NOT_CHECKED, open(finding -> finding.clause().status() == ClauseStatus.OPEN));
    }

    /** Returns whether all that is open is a statement of the plan; those have their own section. */
    private static boolean stated(Finding finding) {
        return !finding.remedies().isEmpty() && finding.remedies().stream().allMatch(Supply.class::isInstance);
    }

    private List<Finding> open(Predicate<Finding> which) {
        return cure.open().stream().filter(which).toList();
    }

    /** Each clause once, with everything that may be done about it. */
    private void clauses(List<Finding> findings) {
        Map<Clause, List<Finding>> byClause = findings.stream()
                .collect(Collectors.groupingBy(Finding::clause, LinkedHashMap::new, Collectors.toList()));
        byClause.forEach((clause, found) -> paper.titled(
                0,
                4,
                clause.id() + " " + paper.word(clause.title()) + ":",
                " " + found.stream().map(this::remedies).distinct().collect(Collectors.joining(" · ")) + "."));
    }

    private String remedies(Finding finding) {
        return finding.remedies().stream()
                .map(remedy -> remedy.message().render(paper.formats()))
                .collect(Collectors.joining("; " + word(Terms.OR) + " "));
    }

    private void ids(Terms label, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line(
                    label,
                    findings.stream()
                            .map(finding -> finding.clause().id())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }
}
