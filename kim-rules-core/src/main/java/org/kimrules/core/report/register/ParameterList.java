package org.kimrules.core.report.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * The dated figures of a policy as plain text, each with the rows of its history that are known, or with the one that
 * applies to a day. A figure that is not known says so; no older one stands in for it.
 */
public final class ParameterList {

    private final Extract extract;
    private final Map<String, List<String>> clauses;
    private final Paper paper;
    private final Phrases phrases;

    private ParameterList(Extract extract, Paper paper) {
        this.extract = extract;
        this.clauses = extract.clausesByParameter();
        this.paper = paper;
        this.phrases = new Phrases(paper.formats());
    }

    /**
     * Returns the list.
     *
     * @param policy whose parameters are listed
     * @param scope which rows of them
     * @param language the language of every word but codes and sources
     * @param ink coloured or plain
     */
    public static String of(Policy policy, Scope scope, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), ink);
        ParameterList list = new ParameterList(Extract.of(policy, scope), paper);
        ClauseList.head(Terms.FIGURES, policy, scope, paper);
        list.extract.parameters().forEach(list::parameter);
        return paper.text();
    }

    private void parameter(Parameter parameter) {
        paper.blank();
        paper.titled(
                0,
                4,
                parameter.key(),
                "  " + phrases.of(parameter.title()) + " (" + phrases.unit(parameter) + ")" + naming(parameter));
        Table table = new Table(List.of(
                column(Terms.VALUE, Kind.TEXT),
                column(Terms.PERIOD, Kind.FIXED),
                column(Terms.KNOWN, Kind.FIXED),
                column(Terms.SOURCE, Kind.TEXT)));
        extract.rows(parameter).forEach(row -> table.row(cells(row, parameter)));
        if (table.isEmpty()) {
            paper.paragraph(Style.CAUTION, 0, 0, phrases.of(Terms.NOTHING_KNOWN));
        } else {
            paper.table(table);
        }
    }

    private String naming(Parameter parameter) {
        List<String> naming = clauses.getOrDefault(parameter.key(), List.of());
        return naming.isEmpty() ? "" : " · " + phrases.of(Terms.NAMED_BY) + " " + String.join(", ", naming);
    }

    private List<Cell> cells(ParameterValue row, Parameter parameter) {
        return Stream.of(
                        phrases.value(row, parameter.unit()),
                        phrases.period(row.validity()),
                        paper.formats().day(row.knownFrom()),
                        row.source() + "; " + phrases.of(row.evidence().label()))
                .map(Cell::of)
                .toList();
    }

    private Column column(Terms heading, Kind kind) {
        return new Column(phrases.of(heading), kind);
    }
}
