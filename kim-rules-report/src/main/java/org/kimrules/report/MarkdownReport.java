package org.kimrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.report.layout.Markdown;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.text.Language;
import org.kimrules.report.content.Content;
import org.kimrules.report.content.MatrixTable;
import org.kimrules.report.content.Part;
import org.kimrules.report.content.Section;
import org.kimrules.report.content.Terms;

/**
 * An assessment as Markdown (<i>Prüfvermerk</i>), for records and repositories: everything that {@link HtmlReport} says but for what
 * is drawn, which stands in the tables anyway, and for the reasons of single findings, which nobody could click on. The same assessment gives the same text on every machine. Whatever a plan
 * says is escaped and shown as text.
 */
public final class MarkdownReport {

    private final Content content;
    private final Markdown page = new Markdown();

    private MarkdownReport(Content content) {
        this.content = content;
    }

    /**
     * Returns the report.
     *
     * @param assessment what is reported
     * @param policy the policy that answered; its register gives the order of the clauses, its vocabulary the labels
     * @param language the language of every word but the plan's own
     */
    public static String of(Assessment assessment, Policy policy, Language language) {
        MarkdownReport report = new MarkdownReport(Content.of(assessment, policy, language));
        report.page.heading(1, report.content.word(Terms.NOTE) + ": " + report.content.title());
        report.content.sections().forEach(report::section);
        report.content.annexes().stream()
                .filter(annex -> !annex.key().equals(Content.REASONS))
                .forEach(report::section);
        return report.page.text();
    }

    private void section(Section section) {
        if (!section.title().isEmpty()) {
            page.heading(2, section.title() + (section.none().isEmpty() ? "" : ": " + section.none()));
        }
        section.parts().forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Part.Fields fields) {
            fields(fields);
        } else if (part instanceof Part.Paragraph paragraph) {
            page.paragraph(paragraph.style() == Style.HEADING ? bold(paragraph.text()) : plain(paragraph.text()));
        } else if (part instanceof Part.Entry entry) {
            page.paragraph(
                    bold(entry.entry().title()) + plainBehind(entry.entry().text()));
        } else if (part instanceof Part.Items items) {
            page.paragraph(String.join("\n", lines(items.items(), "")));
        } else if (part instanceof Part.Grid grid) {
            grid(grid.table());
        } else if (part instanceof Part.Marks marks) {
            matrix(marks.matrix());
        } else if (part instanceof Part.Times times) {
            grid(times.table().table());
        } else if (part instanceof Part.Quotes quotes) {
            quotes(quotes.quotes());
        } else if (part instanceof Part.Reasons reasons) {
            reasons.reasons().forEach(this::explanation);
        }
    }

    private void fields(Part.Fields fields) {
        List<String> values = fields.fields().stream()
                .map(field -> bold(field.label() + ":") + " " + plain(field.value()))
                .toList();
        if (fields.beside()) {
            page.paragraph(String.join(" · ", values));
        } else {
            page.list(values);
        }
    }

    private static List<String> lines(List<Part.Item> items, String indent) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(indent + "- " + plain(item.bullet().text())),
                        lines(item.items(), indent + "  ").stream()))
                .toList();
    }

    private void explanation(Part.Explanation explanation) {
        page.heading(3, explanation.title());
        explanation.parts().forEach(this::part);
    }

    /** Notes about a row stand below the table, behind what the row begins with. */
    private void grid(Table table) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (Table.Part part : table.parts()) {
            if (part instanceof Table.Part.Row row) {
                rows.add(row.cells().stream().map(MarkdownReport::cell).toList());
            } else if (part instanceof Table.Part.Note note) {
                notes.computeIfAbsent(rows.get(rows.size() - 1).get(0), any -> new ArrayList<>())
                        .add(plain(note.cell().text()));
            }
        }
        page.table(
                table.columns().stream().map(column -> plain(column.heading())).toList(),
                table.columns().stream().map(Column::kind).toList(),
                rows);
        if (!notes.isEmpty()) {
            page.list(notes.entrySet().stream()
                    .map(about -> "**" + about.getKey() + "**\n  - " + String.join("\n  - ", about.getValue()))
                    .toList());
        }
    }

    private static String cell(Cell cell) {
        return plain(cell.text());
    }

    private void matrix(MatrixTable matrix) {
        page.paragraph(content.word(Terms.SIGNS) + ": "
                + matrix.signs().stream()
                        .map(sign -> sign.sign() + " " + sign.words())
                        .collect(Collectors.joining(" · "))
                + " · – " + content.word(Terms.APPLIES_NOT));
        page.table(
                Stream.concat(
                                Stream.of(content.word(Terms.POSITION)),
                                matrix.clauses().stream().map(MatrixTable.Head::id))
                        .map(MarkdownReport::plain)
                        .toList(),
                matrix.rows().stream().map(MarkdownReport::row).toList());
    }

    private static List<String> row(MatrixTable.Row row) {
        return Stream.concat(Stream.of(plain(row.id())), row.cells().stream().map(MarkdownReport::answers))
                .toList();
    }

    private static String answers(MatrixTable.Cell cell) {
        return cell.answers().isEmpty()
                ? "–"
                : cell.answers().stream()
                        .map(answer -> (answer.sign() + " " + answer.since()).strip())
                        .collect(Collectors.joining("; "));
    }

    private void quotes(List<Part.Quote> quotes) {
        page.table(
                Stream.of(Terms.CLAUSE, Terms.SENTENCE, Terms.PLACE, Terms.EVIDENCE)
                        .map(content::word)
                        .toList(),
                quotes.stream()
                        .map(quote -> Stream.of(
                                        quote.id() + " " + quote.title(),
                                        quote.sentence(),
                                        quote.place(),
                                        quote.evidence())
                                .map(MarkdownReport::plain)
                                .toList())
                        .toList());
    }

    private static String bold(String text) {
        return "**" + plain(text) + "**";
    }

    private static String plain(String text) {
        return Markdown.plain(Lines.printable(text));
    }

    /** Keeps the blank before a text that stands behind its title. */
    private static String plainBehind(String text) {
        return (text.startsWith(" ") ? " " : "") + plain(text);
    }
}
