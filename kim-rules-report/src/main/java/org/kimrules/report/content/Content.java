package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.Clause;
import org.kimrules.core.matrix.Matrix;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.page.Anchors;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * What stands in a report for people, section by section: everything the text report says, in its words and its order, with the matrix
 * behind the approvals, the charts behind their tables, the timeline behind the budget lines and the clauses in full at the end.
 *
 * @param title the title of the plan
 * @param formats how values are written
 * @param sections the sections; the first has no title and says what the result is
 * @param annexes what is looked up: the clauses in full
 */
public record Content(String title, Formats formats, List<Section> sections, List<Section> annexes) {

    /** The key of the annex with the reasons of all findings. */
    public static final String REASONS = "reasons";

    private static final String HEAD = "result";

    /** Keeps copies. */
    public Content {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** Returns a report that is made of blocks and nothing else. */
    public static Content of(String title, List<Block> blocks, Formats formats) {
        return new Content(title, formats, Sections.of(blocks, HEAD), List.of());
    }

    /** Returns the content of the report about the assessment. */
    public static Content of(Assessment assessment, Policy policy, Language language) {
        Formats formats = new Formats(language, policy.vocabulary());
        List<Section> sections = new ArrayList<>();
        for (Section section : Sections.of(TextReport.blocks(assessment, policy, language), HEAD)) {
            sections.addAll(with(section, assessment, policy, formats));
        }
        return new Content(assessment.plan().title(), formats, sections, annexes(assessment, policy, formats));
    }

    /** Returns the section with the figures that belong to it. */
    private static List<Section> with(Section section, Assessment assessment, Policy policy, Formats formats) {
        if (!section.none().isEmpty() && !section.key().equals("required-approvals")) {
            return List.of(section);
        }
        Charts charts = new Charts(assessment, formats);
        return switch (section.key()) {
            case "required-approvals" ->
                Stream.concat(Stream.of(section), matrix(assessment, policy, formats).stream())
                        .toList();
            case "years" -> List.of(section.with(new Part.Bars(charts.years())));
            case "budget-lines" ->
                Stream.concat(
                                Stream.of(section.with(new Part.Bars(charts.lines()))),
                                timeline(assessment, policy, formats).stream())
                        .toList();
            default -> List.of(section);
        };
    }

    private static Optional<Section> matrix(Assessment assessment, Policy policy, Formats formats) {
        Matrix matrix = Matrix.of(assessment, policy.register());
        return Optional.of(matrix)
                .filter(any -> !any.rows().isEmpty())
                .map(any -> Section.of(
                        "matrix",
                        formats.text(Terms.MATRIX.text()),
                        List.of(new Part.Marks(MatrixTable.of(any, formats)))));
    }

    private static Optional<Section> timeline(Assessment assessment, Policy policy, Formats formats) {
        return new Times(assessment, policy, formats)
                .part()
                .map(part -> Section.of("timeline", formats.text(Terms.TIMELINE.text()), List.of(part)));
    }

    private static List<Section> annexes(Assessment assessment, Policy policy, Formats formats) {
        Explanations explanations = new Explanations(assessment, policy, formats);
        return List.of(
                clauses(assessment, policy, formats),
                reasons("amounts", Terms.REASONS_OF_AMOUNTS, explanations.amounts(), formats),
                reasons("position-results", Terms.REASONS_OF_POSITIONS, explanations.positions(), formats),
                reasons(REASONS, Terms.REASONS_OF_FINDINGS, explanations.findings(), formats));
    }

    private static Section reasons(String key, Terms title, List<Part.Explanation> reasons, Formats formats) {
        return Section.of(key, formats.text(title.text()), List.of(new Part.Reasons(reasons)));
    }

    private static Section clauses(Assessment assessment, Policy policy, Formats formats) {
        Set<String> cited = assessment.findings().stream()
                .map(Finding::clause)
                .map(Clause::id)
                .collect(Collectors.toSet());
        List<Part.Quote> quotes = policy.register().clauses().stream()
                .filter(clause -> cited.contains(clause.id()))
                .map(clause -> quote(clause, policy, formats))
                .toList();
        return Section.of("clauses", formats.text(Terms.CLAUSES.text()), List.of(new Part.Quotes(quotes)));
    }

    private static Part.Quote quote(Clause clause, Policy policy, Formats formats) {
        return new Part.Quote(
                Anchors.of(clause),
                clause.id(),
                formats.text(clause.title()),
                formats.text(clause.sentence()),
                formats.text(policy.register().documentOf(clause).title()) + ", " + clause.locator(),
                EvidenceSign.of(clause.evidence()) + " "
                        + formats.text(clause.evidence().label()));
    }

    /** Returns the word in the language of the report. */
    public String word(Terms term) {
        return formats.text(term.text());
    }
}
