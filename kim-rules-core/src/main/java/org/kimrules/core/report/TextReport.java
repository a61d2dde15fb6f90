package org.kimrules.core.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.Entries.Section;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.report.page.Block.Field;
import org.kimrules.core.report.page.PlainPage;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;

/**
 * An assessment as plain text for a treasurer and a lawyer: the verdict first, the grant and what has to be done next,
 * then the amounts, then every finding with its clause, then the figures and documents used. The same assessment gives
 * the same text on every machine. It is for reading only; programs use the assessment itself or {@link JsonReport}.
 */
public final class TextReport {

    /** Up to how many years stand in the sentence at the top. */
    private static final int FEW_YEARS = 4;

    private final Assessment assessment;
    private final Entries entries;
    private final Subjects subjects;
    private final Paper paper;

    private TextReport(Assessment assessment, Entries entries, Subjects subjects, Paper paper) {
        this.assessment = assessment;
        this.entries = entries;
        this.subjects = subjects;
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
        return PlainPage.of(blocks(assessment, policy, language), ink);
    }

    /**
     * Returns the same report before it is laid out, for those who write it as something else than plain text.
     *
     * @param assessment what is reported
     * @param policy the policy that answered
     * @param language the language of every word but the plan's own
     */
    public static List<Block> blocks(Assessment assessment, Policy policy, Language language) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), Ink.PLAIN);
        Entries entries = new Entries(assessment, policy, paper.formats());
        Subjects subjects = new Subjects(assessment.plan(), paper);
        Sources sources = new Sources(assessment, policy, paper);
        TextReport report = new TextReport(assessment, entries, subjects, paper);
        OverviewSections overviews = new OverviewSections(assessment, subjects, paper);
        report.title();
        report.answer(overviews);
        overviews.approvals();
        new PositionSection(assessment, entries, subjects, paper).write();
        new MaximaSection(assessment, paper).write();
        overviews.years();
        overviews.lines();
        overviews.chances();
        new FindingSections(entries, subjects, sources, paper).write();
        overviews.parameters();
        sources.write();
        report.legend();
        return paper.blocks();
    }

    private void title() {
        paper.title(assessment.plan().title());
        paper.fields(
                paper.field(Terms.PLAN, assessment.plan().id()),
                paper.field(Terms.APPLICANT, assessment.plan().applicant().name()),
                paper.field(
                        Terms.PROGRAMME,
                        assessment.policy().id() + ", " + paper.word(Terms.VERSION) + " "
                                + assessment.policy().version()));
        paper.labelled(Terms.KNOWN_ON, paper.formats().day(assessment.asOf().knownOn()));
        if (!assessment.asOf().assumptions().isEmpty()) {
            paper.labelled(Terms.ASSUMING, assumptions());
        }
        List<String> masked = assessment.plan().privacy().masked();
        if (!masked.isEmpty()) {
            paper.labelled(Terms.MASKED, String.join(", ", masked) + " (" + paper.word(Terms.LAW_NOT_MASKED) + ")");
        }
    }

    private String assumptions() {
        return assessment.asOf().assumptions().entrySet().stream()
                .map(assumption -> assumption.getKey() + " = " + paper.inWords(assumption.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void answer(OverviewSections overviews) {
        paper.blank();
        paper.labelled(
                Paper.style(assessment.verdict()),
                Terms.RESULT,
                paper.word(assessment.verdict().label()));
        if (assessment.plan().positions().isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.EMPTY_PLAN));
        }
        if (!assessment.years().isEmpty()) {
            paper.labelled(assessment.verdict() == Verdict.NOT_ELIGIBLE ? Terms.OF_ELIGIBLE : Terms.GRANT, grants());
        }
        overviews.approvalsInWords();
        next(Terms.TO_MEND, Section.BLOCKING, entry -> entry.outcome() != Outcome.EXEMPTION_REQUIRED);
        next(Terms.TO_CLARIFY, Section.CONDITIONAL, entry -> entry.clause().effect() != Effect.RESERVE);
        next(Terms.TO_AWAIT, Section.CONDITIONAL, entry -> entry.clause().effect() == Effect.RESERVE);
        if (!assessment.blocked()) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.NOT_BLOCKED));
        }
        paper.fields(
                count(Terms.BLOCKING, Section.BLOCKING),
                count(Terms.CONDITIONAL, Section.CONDITIONAL),
                count(Terms.WARNINGS, Section.WARNING),
                count(Terms.REMARKS, Section.REMARK),
                count(Terms.TO_JUDGE, Section.JUDGED),
                count(Terms.UNCHECKED, Section.NOT_CHECKED));
    }

    private String grants() {
        List<YearResult> years = assessment.years();
        Stream<String> more = years.size() > FEW_YEARS ? Stream.of(paper.word(Terms.MORE_YEARS)) : Stream.of();
        return Stream.concat(years.stream().limit(FEW_YEARS).map(this::grant), more)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String grant(YearResult year) {
        String inYear = " " + paper.word(Terms.FOR) + " " + year.year();
        return year.grant()
                .exact()
                .map(grant -> euros(grant) + inYear + secured(grant, grant.minus(year.grantConditional())))
                .orElseGet(() -> paper.inWords(year.grant()) + inYear + " (" + paper.missing(year.missing()) + ")");
    }

    private String secured(Money grant, Money secured) {
        if (grant.isZero()) {
            return "";
        }
        if (secured.isZero()) {
            return ", " + paper.word(Terms.NOTHING_SECURED);
        }
        return ", "
                + (secured.equals(grant)
                        ? paper.word(Terms.ALL_SECURED)
                        : paper.word(Terms.OF_THAT) + " " + euros(secured) + " " + paper.word(Terms.SECURED));
    }

    private String euros(Money money) {
        return paper.formats().value(Value.of(money));
    }

    private void next(Terms what, Section section, Predicate<Entry> which) {
        String clauses = entries.of(section).stream()
                .filter(which)
                .map(entry ->
                        entry.clause().id() + " " + paper.word(entry.clause().title()) + whom(entry))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!clauses.isEmpty()) {
            paper.labelled(what, clauses + ".");
        }
    }

    /** Whom an obstacle concerns; what only waits for others concerns too many to name them here. */
    private String whom(Entry entry) {
        boolean named = entry.section() == Section.BLOCKING && entry.clause().subject() != SubjectKind.PLAN;
        return named ? " (" + subjects.list(entry) + ")" : "";
    }

    private Field count(Terms label, Section section) {
        return paper.field(label, Integer.toString(entries.of(section).size()));
    }

    private void legend() {
        paper.heading(Terms.LEGEND);
        paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.AMOUNTS));
        if (assessment.years().stream().anyMatch(year -> !year.grant().isExact())) {
            paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.RANGES));
        }
        paper.paragraph(
                Style.NORMAL,
                0,
                0,
                Stream.of(Evidence.values())
                                .map(evidence -> paper.word(evidence.label()) + ": " + paper.word(meaning(evidence)))
                                .collect(Collectors.joining("; "))
                        + ".");
        paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.NO_NOTICE));
    }

    private static Terms meaning(Evidence evidence) {
        return switch (evidence) {
            case STATED -> Terms.STATED_MEANS;
            case INFERRED -> Terms.INFERRED_MEANS;
            case ASSUMED -> Terms.ASSUMED_MEANS;
        };
    }
}
