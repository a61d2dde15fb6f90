package org.kimrules.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.Entries.Section;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.page.Anchors;

/**
 * The findings by weight. The more one weighs, the more is said: what the grant hangs on with the law's sentence and its place,
 * everything else with the number of its document.
 */
final class FindingSections {

    /** Up to how many subjects a clause that is satisfied says what was found for each; for more it only names them. */
    private static final int FEW = 4;

    /** What has its figures in a table of its own, so that nothing more need be said where all is fine. */
    private static final Set<SubjectKind> TABLED = Set.of(SubjectKind.LINE, SubjectKind.LINE_YEAR);

    /** How long the words before a colon may be to count as a lead-in. */
    private static final int LEAD_IN = 60;

    private final Entries entries;
    private final Subjects subjects;
    private final Sources sources;
    private final Paper paper;

    FindingSections(Entries entries, Subjects subjects, Sources sources, Paper paper) {
        this.entries = entries;
        this.subjects = subjects;
        this.sources = sources;
        this.paper = paper;
    }

    void write() {
        weighty(Terms.BLOCKING, Section.BLOCKING);
        weighty(Terms.CONDITIONAL, Section.CONDITIONAL);
        light(Terms.WARNINGS, Section.WARNING);
        light(Terms.REMARKS, Section.REMARK);
        judged();
        light(Terms.NOT_CHECKED, Section.NOT_CHECKED);
        alsoOpen();
        fine();
    }

    private void weighty(Terms title, Section section) {
        if (paper.heading(title, entries.of(section).isEmpty())) {
            entries.byClause(section).forEach((clause, found) -> {
                clause(0, clause, ": " + paper.word(clause.sentence()) + " " + sources.place(clause), List.of());
                found.forEach(this::bullet);
                remedies(found);
            });
        }
    }

    /** What would cure a clause is said once, for all of its subjects that need the same. */
    private void remedies(List<Entry> found) {
        String remedies = found.stream()
                .map(this::remedies)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!remedies.isEmpty()) {
            paper.paragraph(Style.NORMAL, 2, 4, paper.label(Terms.REMEDY, remedies + "."));
        }
    }

    private String remedies(Entry entry) {
        return entry.remedies().stream()
                .map(remedy -> remedy.render(paper.formats()))
                .distinct()
                .collect(Collectors.joining("; " + paper.word(Terms.OR) + " "));
    }

    private void light(Terms title, Section section) {
        if (paper.heading(title, entries.of(section).isEmpty())) {
            entries.byClause(section).forEach((clause, found) -> {
                if (found.size() == 1) {
                    numbered(0, clause, ": " + said(found.get(0)), found);
                } else {
                    numbered(0, clause, "", List.of());
                    found.forEach(this::bullet);
                }
                remedies(section == Section.NOT_CHECKED ? List.of() : found);
            });
        }
    }

    private void clause(int indent, Clause clause, String text, List<Entry> about) {
        List<String> anchors = Stream.concat(Stream.of(Anchors.of(clause)), anchors(about).stream())
                .toList();
        paper.titled(indent, 4, clause.id() + " " + paper.word(clause.title()), text, anchors);
    }

    private void numbered(int indent, Clause clause, String text, List<Entry> about) {
        clause(indent, clause, " " + sources.number(clause) + text, about);
    }

    private void bullet(Entry entry) {
        paper.bullet(Paper.style(entry.severity(), entry.outcome()), 2, said(entry), anchors(List.of(entry)));
    }

    private static List<String> anchors(List<Entry> about) {
        return about.stream()
                .flatMap(entry -> Anchors.of(entry.clause(), entry.subjects()).stream())
                .toList();
    }

    private String said(Entry entry) {
        String about = Stream.of(subjects.missingIn(entry), state(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        return about.isEmpty() ? entry.message() : about + ": " + entry.message();
    }

    /** What does not block is not called violated: its section says how much it weighs. */
    private String state(Entry entry) {
        boolean clear = entry.outcome() == Outcome.SATISFIED
                || entry.section() == Section.NOT_CHECKED
                || (entry.outcome() == Outcome.VIOLATED && entry.section() != Section.BLOCKING);
        return clear ? "" : paper.word(entry.outcome().label());
    }

    /** What a person must judge, by the lead-in of the messages, which says who. */
    private void judged() {
        if (paper.heading(Terms.JUDGED, entries.of(Section.JUDGED).isEmpty())) {
            entries.of(Section.JUDGED).stream()
                    .collect(Collectors.groupingBy(
                            entry -> leadIn(entry.message()), LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::judged);
        }
    }

    private void judged(String leadIn, List<Entry> asked) {
        if (!leadIn.isEmpty()) {
            paper.paragraph(Style.HEADING, 0, 0, leadIn.strip());
        }
        for (Entry entry : asked) {
            String about = subjects.missingIn(entry);
            String whom = about.isEmpty() ? "" : " (" + paper.word(Terms.CONCERNS) + ": " + about + ")";
            String question = entry.message().substring(leadIn.length());
            numbered(leadIn.isEmpty() ? 0 : 2, entry.clause(), ": " + question + whom, List.of(entry));
        }
    }

    /** Returns the first words of the message, up to a colon and a blank; nothing where a sentence ends before. */
    private static String leadIn(String message) {
        int end = message.indexOf(": ") + 2;
        String lead = end < 2 || end > LEAD_IN ? "" : message.substring(0, end);
        return lead.matches(".*[.?!;].*") ? "" : lead;
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
            paper.paragraph(Style.NORMAL, 0, 2, paper.word(Terms.ALSO_OPEN) + ": " + String.join(", ", above));
        }
    }

    private void fine() {
        if (paper.heading(Terms.FINE, entries.of(Section.FINE).isEmpty())) {
            entries.byClause(Section.FINE).forEach((clause, found) -> numbered(0, clause, ": " + fine(found), found));
        }
    }

    private String fine(List<Entry> found) {
        long count = found.stream().mapToLong(entry -> entry.subjects().size()).sum();
        boolean tabled = TABLED.contains(found.get(0).clause().subject());
        if (count <= FEW && !tabled) {
            return found.stream().map(this::said).collect(Collectors.joining(" · "));
        }
        Map<Outcome, List<Entry>> outcomes =
                found.stream().collect(Collectors.groupingBy(Entry::outcome, LinkedHashMap::new, Collectors.toList()));
        return outcomes.entrySet().stream()
                .map(each -> paper.word(each.getKey().label()) + " " + paper.word(Terms.FOR) + " "
                        + subjects.list(together(each.getValue())))
                .collect(Collectors.joining(" · "));
    }

    /** Returns one entry about all subjects of the entries. */
    private static Entry together(List<Entry> found) {
        List<SubjectRef> all = found.stream()
                .flatMap(entry -> entry.subjects().stream())
                .sorted()
                .toList();
        Entry first = found.get(0);
        return new Entry(first.section(), first.clause(), first.outcome(), first.severity(), "", all, List.of());
    }
}
