package org.kimrules.core.report.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.RuleFile;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Markdown;
import org.kimrules.core.report.register.Extract.Item;
import org.kimrules.core.report.register.Extract.Section;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * The rule book (<i>Regelbuch</i>): every clause of a policy with its sentence in both languages, its source, its rules
 * and what its cases say, and every row of every parameter, as one Markdown page. It leaves nothing out and knows no day;
 * {@link ClauseList} and {@link ParameterList} show the law as it stood.
 */
public final class RuleBook {

    private static final String PARAMETERS = "Parameters";

    private final Extract extract;
    private final String links;
    private final Formats formats;
    private final Phrases phrases;
    private final Markdown page = new Markdown();

    private RuleBook(Extract extract, String links) {
        this.extract = extract;
        this.links = links;
        this.formats = new Formats(Language.EN, extract.policy().vocabulary());
        this.phrases = new Phrases(formats);
    }

    /**
     * Returns the page.
     *
     * @param policy whose book it is
     * @param links what leads from the page to the folder that holds the policy folders, with a slash at its end; empty
     *     where the page lies in that folder
     */
    public static String of(Policy policy, String links) {
        RuleBook book = new RuleBook(Extract.of(policy, Scope.whole()), links);
        book.head();
        book.extract.sections().forEach(book::section);
        book.parameters();
        return book.page.text();
    }

    private void head() {
        List<Section> sections = extract.sections();
        page.heading(1, "Rule book of " + extract.policy().ref().id());
        page.paragraph("Version " + extract.policy().ref().version()
                + ". This page is generated from the policy folder; it is not edited by hand. Sentences are in our own words; the"
                + " source says where they come from.");
        List<String> contents = new ArrayList<>();
        sections.forEach(section ->
                contents.add(Markdown.toHeading(section.document().id()) + ": " + text(section.document()) + " ("
                        + section.items().stream()
                                .map(item -> Markdown.toHeading(item.clause().id()))
                                .collect(Collectors.joining(", "))
                        + ")"));
        contents.add(Markdown.toHeading(PARAMETERS) + ": every row of every figure");
        page.list(contents);
    }

    private String text(LawDocument document) {
        return Markdown.plain(document.title().en());
    }

    private void section(Section section) {
        LawDocument document = section.document();
        page.heading(2, document.id());
        page.paragraph("**" + text(document) + "** · "
                + Markdown.plain(document.title().de()));
        page.list(Stream.of(
                        "Reference: " + document.reference(),
                        "Known since: " + formats.day(document.knownFrom()),
                        "Applies: " + phrases.period(document.validity()),
                        "Evidence: " + phrases.of(document.evidence().label()),
                        "Read: " + document.read().en())
                .map(Markdown::plain)
                .toList());
        section.items().forEach(item -> clause(item, document));
    }

    private void clause(Item item, LawDocument document) {
        Clause clause = item.clause();
        page.heading(3, clause.id());
        page.paragraph("**" + Markdown.plain(clause.title().en()) + "** · "
                + Markdown.plain(clause.title().de()));
        page.paragraph("> " + Markdown.plain(clause.sentence().en()) + "\n>\n> "
                + Markdown.plain(clause.sentence().de()));
        page.list(facts(item, document));
        item.files().ifPresent(this::files);
    }

    private List<String> facts(Item item, LawDocument document) {
        Clause clause = item.clause();
        List<String> facts = new ArrayList<>();
        String source = "Source: " + Markdown.plain(clause.locator());
        facts.add(source
                + item.files().map(files -> " (" + link(files.clause()) + ")").orElse(""));
        facts.add("Status: " + phrases.of(clause.status().label()) + ", evidence: "
                + phrases.of(clause.evidence().label()) + ", effect: " + phrases.of(Terms.of(clause.effect())));
        facts.add("Speaks about: " + Markdown.plain(phrases.subject(clause)));
        facts.add(
                "Applies: " + phrases.period(clause.validity()) + ", known since " + formats.day(document.knownFrom()));
        item.supersessions()
                .forEach(each -> facts.add("Superseded by: "
                        + Markdown.toHeading(each.newer().id()) + " " + Markdown.plain(phrases.extent(each))));
        headings("Supersedes: ", clause.supersedes(), facts);
        new TreeMap<>(clause.remedies())
                .forEach((rule, remedies) -> facts.add("Remedies of " + rule + ": "
                        + remedies.stream()
                                .map(phrases::remedy)
                                .map(Markdown::plain)
                                .collect(Collectors.joining("; or "))));
        if (!item.parameters().isEmpty()) {
            facts.add("Parameters: "
                    + item.parameters().stream()
                            .map(key -> Markdown.link(key, "#parameters"))
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static void headings(String label, List<String> ids, List<String> facts) {
        if (!ids.isEmpty()) {
            facts.add(label + ids.stream().map(Markdown::toHeading).collect(Collectors.joining(", ")));
        }
    }

    private void files(ClauseFiles files) {
        for (RuleFile file : files.rules()) {
            page.paragraph("Rules: " + link(file.path()));
            page.list(file.rules().stream().map(Markdown::plain).toList());
        }
        files.cases().ifPresent(path -> {
            page.paragraph("Cases: " + link(path));
            page.list(files.sentences().stream().map(Markdown::plain).toList());
        });
    }

    private String link(String path) {
        return Markdown.link(path.substring(path.lastIndexOf('/') + 1), links + path);
    }

    private void parameters() {
        page.heading(2, PARAMETERS);
        page.paragraph("The parameter `B1.personnel` stands in `parameters/B1/personnel.yaml` of its policy folder.");
        Map<String, List<String>> clauses = extract.clausesByParameter();
        page.table(
                List.of("Parameter", "Value", "Applies", "Known since", "Evidence", "Source", "Named by"),
                extract.parameters().stream()
                        .flatMap(parameter -> extract.rows(parameter).stream()
                                .map(row -> cells(parameter, row, clauses.getOrDefault(parameter.key(), List.of()))))
                        .toList());
    }

    private List<String> cells(Parameter parameter, ParameterValue row, List<String> clauses) {
        return List.of(
                "**" + Markdown.plain(parameter.key()) + "** "
                        + Markdown.plain(phrases.of(parameter.title()) + " (" + phrases.unit(parameter) + ")"),
                Markdown.plain(phrases.value(row, parameter.unit())),
                phrases.period(row.validity()),
                formats.day(row.knownFrom()),
                phrases.of(row.evidence().label()),
                Markdown.plain(row.source()),
                clauses.stream().map(Markdown::toHeading).collect(Collectors.joining(", ")));
    }
}
