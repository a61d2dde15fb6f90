package org.kimrules.core.report.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.settlement.AmountChange;
import org.kimrules.core.settlement.AnswerChange;
import org.kimrules.core.settlement.Cause;
import org.kimrules.core.settlement.LineChange;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.settlement.YearChange;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;

/** A settlement as plain text: the years first, then each amount with the law behind it, then the answers. */
public final class SettlementReport {

    private final Settlement settlement;
    private final Paper paper;

    private SettlementReport(Settlement settlement, Paper paper) {
        this.settlement = settlement;
        this.paper = paper;
    }

    /**
     * Returns the report.
     *
     * @param settlement what is reported
     * @param policy the policy that answered; its vocabulary gives the labels
     * @param language the language of every word but the plan's own
     * @param ink coloured or plain
     */
    public static String of(Settlement settlement, Policy policy, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), ink);
        new SettlementReport(settlement, paper).title();
        write(settlement, paper);
        return paper.text();
    }

    /** Writes what changed, without a title, for a report that is about more than one plan. */
    public static void write(Settlement settlement, Paper paper) {
        SettlementReport report = new SettlementReport(settlement, paper);
        report.years();
        report.amounts();
        report.lines();
        report.answers();
    }

    private String word(Terms term) {
        return paper.word(term.text());
    }

    private void title() {
        paper.paragraph(
                Style.HEADING,
                0,
                0,
                word(Terms.SETTLEMENT) + ": " + settlement.after().plan().title());
        line(Terms.PLAN, settlement.after().plan().id());
        line(
                Terms.KNOWN,
                change(
                        paper.formats().day(settlement.before().asOf().knownOn()),
                        paper.formats().day(settlement.after().asOf().knownOn())));
        line(
                Terms.RESULT,
                change(
                        paper.word(settlement.before().verdict().label()),
                        paper.word(settlement.after().verdict().label())));
    }

    private void line(Terms label, String value) {
        paper.paragraph(Style.NORMAL, 0, 2, word(label) + ": " + value);
    }

    private static String change(String before, String after) {
        return before + " → " + after;
    }

    private Column column(Terms heading, Kind kind) {
        return new Column(word(heading), kind);
    }

    private void years() {
        Table table = new Table(List.of(
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.GRANT_BEFORE, Kind.NUMBER),
                column(Terms.GRANT_AFTER, Kind.NUMBER),
                column(Terms.DIFFERENCE, Kind.NUMBER),
                column(Terms.GAP_BEFORE, Kind.NUMBER),
                column(Terms.GAP_AFTER, Kind.NUMBER)));
        for (YearChange year : settlement.years()) {
            table.row(List.of(
                    Cell.of(Integer.toString(year.year())),
                    paper.amount(year.before().grant()),
                    paper.amount(year.after().grant()),
                    paper.difference(year.before().grant(), year.after().grant()),
                    paper.bounds(year.before().gapLower(), year.before().gapUpper()),
                    paper.bounds(year.after().gapLower(), year.after().gapUpper())));
        }
        paper.section(word(Terms.YEARS), table);
    }

    private void amounts() {
        Table table = new Table(List.of(
                column(Terms.POSITION, Kind.TEXT),
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.ITEM, Kind.TEXT),
                column(Terms.BEFORE, Kind.NUMBER),
                column(Terms.AFTER, Kind.NUMBER),
                column(Terms.DIFFERENCE, Kind.NUMBER)));
        for (AmountChange change : settlement.changes()) {
            table.row(List.of(
                    Cell.of(change.position()),
                    Cell.of(Integer.toString(change.year())),
                    Cell.of(paper.formats().code("item", change.item())),
                    paper.amount(change.before()),
                    paper.amount(change.after()),
                    paper.difference(change.before(), change.after())));
            change.because().forEach(cause -> table.note(Cell.of(because(cause))));
        }
        paper.section(word(Terms.AMOUNTS), table);
    }

    private String because(Cause cause) {
        if (cause instanceof Cause.ParameterChange parameter) {
            return word(Terms.PARAMETER) + " " + parameter.key() + ": " + parameter(parameter);
        }
        Cause.ClauseChange clause = (Cause.ClauseChange) cause;
        return clause.key() + " " + paper.word(clause.clause().title()) + ": " + answers(clause);
    }

    private String parameter(Cause.ParameterChange change) {
        String before = change.before().map(this::entry).orElse("");
        if (change.after().isEmpty()) {
            return before + ", " + word(Terms.NO_MORE);
        }
        String after = entry(change.after().get());
        return before.isEmpty() ? after : after + "; " + word(Terms.INSTEAD_OF) + " " + before;
    }

    private String entry(UsedParameter used) {
        String value = used.value().map(paper.formats()::value).orElse(word(Terms.NOT_KNOWN));
        String measure = used.parameter()
                .measure()
                .map(each -> " " + paper.word(each.label()))
                .orElse("");
        return value + measure + " (" + word(Terms.VALID_FROM) + " "
                + paper.formats().day(used.dated().validity().from()) + ", " + word(Terms.KNOWN_FROM) + " "
                + paper.formats().day(used.dated().knownFrom()) + ", "
                + paper.word(used.dated().evidence().label()) + ")";
    }

    private String answers(Cause.ClauseChange change) {
        return change(
                outcomes(change.before()) + share(change.shareBefore()),
                outcomes(change.after()) + share(change.shareAfter()));
    }

    private String share(Optional<Value> share) {
        return share.map(left -> " (" + paper.formats().value(left) + " " + word(Terms.FTE) + ")")
                .orElse("");
    }

    private String outcomes(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? word(Terms.APPLIES_NOT)
                : outcomes.stream().map(outcome -> paper.word(outcome.label())).collect(Collectors.joining(", "));
    }

    private void lines() {
        Table table = new Table(List.of(
                column(Terms.LINE, Kind.FIXED),
                column(Terms.YEAR, Kind.FIXED),
                column(Terms.BEFORE, Kind.NUMBER),
                column(Terms.AFTER, Kind.NUMBER),
                column(Terms.DIFFERENCE, Kind.NUMBER)));
        for (LineChange line : settlement.lines()) {
            table.row(List.of(
                    Cell.of(line.line()),
                    Cell.of(Integer.toString(line.year())),
                    paper.amount(line.before().revenue()),
                    paper.amount(line.after().revenue()),
                    paper.difference(line.before().revenue(), line.after().revenue())));
        }
        paper.section(word(Terms.LINES), table);
    }

    /** What a clause says of several subjects alike is said once. */
    private void answers() {
        Map<Clause, Map<String, List<AnswerChange>>> byClause = settlement.answers().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.change().clause(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                answer -> answers(answer.change()), LinkedHashMap::new, Collectors.toList())));
        if (!paper.heading(word(Terms.ANSWERS), byClause.isEmpty())) {
            return;
        }
        byClause.forEach((clause, alike) -> paper.titled(
                0,
                2,
                clause.id() + " " + paper.word(clause.title()) + ":",
                alike.entrySet().stream()
                        .map(each -> " " + each.getKey() + " (" + subjects(each.getValue()) + ")")
                        .collect(Collectors.joining(";"))));
    }

    private static String subjects(List<AnswerChange> answers) {
        return answers.stream().map(answer -> answer.subject().id()).distinct().collect(Collectors.joining(", "));
    }
}
