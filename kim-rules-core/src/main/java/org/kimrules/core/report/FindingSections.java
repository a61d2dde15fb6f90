package org.kimrules.core.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.Entries.Section;
import org.kimrules.core.report.layout.Ink.Style;

/** The findings by weight, each group under its clause: what the clause says, where it stands, what was found. */
final class FindingSections {

    private final Entries entries;
    private final Paper paper;
    private final Map<String, LawDocument> documents;

    FindingSections(Entries entries, Policy policy, Paper paper) {
        this.entries = entries;
        this.paper = paper;
        this.documents =
                policy.register().documents().stream().collect(Collectors.toMap(LawDocument::id, document -> document));
    }

    void write() {
        section(Words.BLOCKING, Section.BLOCKING);
        section(Words.CONDITIONAL, Section.CONDITIONAL);
        section(Words.WARNINGS, Section.WARNING);
        section(Words.REMARKS, Section.REMARK);
        section(Words.JUDGED, Section.JUDGED);
        section(Words.NOT_CHECKED, Section.NOT_CHECKED);
        alsoOpen();
        fine();
    }

    private void section(Words title, Section section) {
        paper.heading(title);
        List<Entry> found = entries.of(section);
        if (found.isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.NONE));
        }
        String clause = "";
        for (Entry entry : found) {
            if (!entry.clause().id().equals(clause)) {
                clause = entry.clause().id();
                clause(entry.clause());
            }
            entry(entry);
        }
    }

    private void clause(Clause clause) {
        paper.paragraph(Style.HEADING, 0, 4, clause.id() + " " + paper.word(clause.title()));
        paper.paragraph(Style.NORMAL, 2, 2, paper.word(clause.sentence()) + " [" + place(clause) + "]");
    }

    private String place(Clause clause) {
        LawDocument document = documents.get(clause.document());
        String title = document == null ? clause.document() : paper.word(document.title());
        return title + ", " + clause.locator() + "; "
                + paper.word(clause.evidence().label());
    }

    private void entry(Entry entry) {
        paper.paragraph(
                Paper.style(entry.severity(), entry.outcome()),
                2,
                4,
                "- " + entries.subjects(entry) + ": "
                        + paper.word(entry.outcome().label()) + ". " + entry.message());
    }

    /** An open clause that keeps a grant waiting stands with the conditions; here it is only named, to have all in one place. */
    private void alsoOpen() {
        Set<String> above = new TreeSet<>();
        for (Section section : List.of(Section.BLOCKING, Section.CONDITIONAL)) {
            entries.of(section).stream()
                    .map(Entry::clause)
                    .filter(clause -> clause.status() == ClauseStatus.OPEN)
                    .forEach(clause -> above.add(clause.id()));
        }
        if (!above.isEmpty()) {
            paper.blank();
            paper.paragraph(Style.NORMAL, 0, 2, paper.word(Words.ALSO_OPEN) + ": " + String.join(", ", above));
        }
    }

    /** What is fine needs no sentence of the law, only what was compared. */
    private void fine() {
        paper.heading(Words.FINE);
        if (entries.of(Section.FINE).isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Words.NONE));
        }
        for (Entry entry : entries.of(Section.FINE)) {
            String clause =
                    entry.clause().id() + " " + paper.word(entry.clause().title());
            paper.paragraph(Style.NORMAL, 0, 4, clause + ": " + entries.subjects(entry) + ". " + entry.message());
        }
    }
}
