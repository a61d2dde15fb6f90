package org.kimrules.authoring.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kimrules.authoring.impact.LawChange.Witness;
import org.kimrules.authoring.impact.PlanImpact.Refusal;
import org.kimrules.authoring.impact.PlanImpact.Side;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.report.settlement.SettlementReport;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/** An impact as plain text: all plans in one table, then each plan that changes, then the law that does it. */
public final class ImpactReport {

    private final Impact impact;
    private final Paper paper;

    private ImpactReport(Impact impact, Paper paper) {
        this.impact = impact;
        this.paper = paper;
    }

    /**
     * Returns the report.
     *
     * @param impact what is reported
     * @param vocabulary the labels of the new version
     * @param language the language of every word but the plans' own
     * @param ink coloured or plain
     */
    public static String of(Impact impact, Vocabulary vocabulary, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, vocabulary), ink);
        ImpactReport report = new ImpactReport(impact, paper);
        paper.paragraph(
                Style.HEADING,
                0,
                0,
                report.word(Terms.IMPACT) + ": " + impact.before().id() + " "
                        + impact.before().version() + " → " + impact.after().version()
                        + (impact.same() ? " (" + report.word(Terms.SAME) + ")" : ""));
        report.plans();
        impact.plans().stream().filter(PlanImpact::changed).forEach(report::plan);
        report.changes();
        return paper.text();
    }

    private String word(Terms term) {
        return paper.word(term.text());
    }

    private Column column(Terms heading, Kind kind) {
        return new Column(word(heading), kind);
    }

    private void plans() {
        Table table = new Table(List.of(
                column(Terms.PLAN, Kind.TEXT),
                column(Terms.RESULT, Kind.TEXT),
                column(Terms.GRANT_BEFORE, Kind.NUMBER),
                column(Terms.GRANT_AFTER, Kind.NUMBER),
                column(Terms.DIFFERENCE, Kind.NUMBER)));
        impact.plans().forEach(plan -> row(table, plan));
        paper.section(word(Terms.PLANS), table);
    }

    private void row(Table table, PlanImpact plan) {
        Optional<Settlement> settled = plan.settlement();
        Optional<EuroRange> before = settled.map(each -> grant(each.before()));
        Optional<EuroRange> after = settled.map(each -> grant(each.after()));
        table.row(List.of(
                Cell.of(plan.file()),
                Cell.of(settled.map(this::verdicts).orElse("")),
                before.map(paper::amount).orElse(Cell.of("")),
                after.map(paper::amount).orElse(Cell.of("")),
                before.flatMap(was -> after.map(is -> difference(was, is))).orElse(Cell.of(""))));
        plan.refused().forEach(refusal -> table.note(new Cell(refusal(refusal), Style.BLOCKING)));
    }

    private static EuroRange grant(Assessment assessment) {
        return EuroRange.sum(assessment.years().stream().map(YearResult::grant).toList());
    }

    private Cell difference(EuroRange before, EuroRange after) {
        return before.equals(after) ? Cell.of(word(Terms.UNCHANGED)) : paper.difference(before, after);
    }

    private String verdicts(Settlement settlement) {
        String was = paper.word(settlement.before().verdict().label());
        String is = paper.word(settlement.after().verdict().label());
        return was.equals(is) ? was : was + " → " + is;
    }

    private String refusal(Refusal refusal) {
        return word(side(refusal)) + ": "
                + refusal.failure()
                        .orElseGet(() ->
                                word(Terms.PROBLEMS) + ": " + refusal.problems().size());
    }

    private static Terms side(Refusal refusal) {
        return refusal.side() == Side.BEFORE ? Terms.REFUSED_BEFORE : Terms.REFUSED_AFTER;
    }

    private void plan(PlanImpact plan) {
        problems(plan);
        plan.settlement().ifPresent(settlement -> {
            paper.blank();
            paper.paragraph(Style.HEADING, 0, 0, word(Terms.PLAN) + ": " + plan.file());
            if (paper.heading(word(Terms.FLIPS), plan.flips().isEmpty())) {
                plan.flips().forEach(this::flip);
            }
            SettlementReport.write(settlement, paper);
        });
    }

    /** What both versions find wrong is told once. */
    private void problems(PlanImpact plan) {
        Map<List<Problem>, List<String>> sides = plan.refused().stream()
                .filter(refusal -> refusal.failure().isEmpty())
                .collect(Collectors.groupingBy(
                        Refusal::problems,
                        LinkedHashMap::new,
                        Collectors.mapping(refusal -> word(side(refusal)), Collectors.toList())));
        sides.forEach((problems, refusers) -> {
            paper.blank();
            paper.paragraph(
                    Style.HEADING,
                    0,
                    0,
                    word(Terms.PLAN) + ": " + plan.file() + " (" + String.join(", ", refusers) + ")");
            ProblemReport.write(problems, paper);
        });
    }

    private void flip(Flip flip) {
        paper.titled(
                0,
                2,
                flip.position().orElseGet(() -> word(Terms.WHOLE)) + ":",
                " " + paper.word(flip.before().label()) + " → "
                        + paper.word(flip.after().label()));
        reasons(Terms.BEFORE, flip.reasonsBefore());
        reasons(Terms.AFTER, flip.reasonsAfter());
    }

    private void reasons(Terms when, List<Finding> reasons) {
        if (reasons.isEmpty()) {
            paper.bullet(Style.NORMAL, 2, word(when) + ": " + word(Terms.NO_ANSWER), List.of());
        }
        reasons.forEach(finding -> paper.bullet(
                Style.NORMAL,
                2,
                word(when) + ": " + finding.clause().id() + " "
                        + paper.word(finding.outcome().label()) + ": "
                        + finding.message().render(paper.formats()),
                List.of()));
    }

    private void changes() {
        if (!paper.heading(word(Terms.CHANGES), impact.changes().isEmpty())) {
            return;
        }
        impact.changes().forEach(this::change);
    }

    private void change(LawChange change) {
        paper.titled(0, 2, change.name(), " (" + change.file() + "): " + word(how(change)));
        paper.bullet(
                change.witness().isPresent() ? Style.NORMAL : Style.CAUTION,
                2,
                change.witness().map(this::witness).orElseGet(() -> word(Terms.NO_WITNESS)),
                List.of());
    }

    private static Terms how(LawChange change) {
        return switch (change.how()) {
            case ADDED -> Terms.ADDED;
            case REMOVED -> Terms.REMOVED;
            case CHANGED -> Terms.CHANGED;
        };
    }

    private String witness(Witness witness) {
        Function<Assessment, String> verdict =
                assessment -> paper.word(assessment.verdict().label()) + ", " + paper.inWords(grant(assessment));
        return word(Terms.WITNESS) + ": " + witness.one().name() + " (" + word(Terms.POSITIONS) + ": "
                + witness.positions() + "): "
                + verdict.apply(witness.settlement().before()) + " → "
                + verdict.apply(witness.settlement().after());
    }
}
