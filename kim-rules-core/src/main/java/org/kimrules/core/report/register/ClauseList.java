package org.kimrules.core.report.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.register.Extract.Item;
import org.kimrules.core.report.register.Extract.Section;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.SignOff;
import org.kimrules.core.signing.SignOffs;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * The clauses of a policy as plain text: by document, each with its sentence, who answers it, how sure it is, when it
 * applies, what replaced it, where its rules and cases stand and who signed it off. The same scope gives the same text on every machine.
 */
public final class ClauseList {

    private static final String DOT = " · ";
    private static final int INDENT = 4;
    private static final int SHOWN_OF_KEY = 16;

    private final Extract extract;
    private final Paper paper;
    private final Phrases phrases;

    private ClauseList(Extract extract, Paper paper) {
        this.extract = extract;
        this.paper = paper;
        this.phrases = new Phrases(paper.formats());
    }

    /**
     * Returns the list.
     *
     * @param policy whose clauses are listed
     * @param scope which of them
     * @param language the language of every word but codes and sources
     * @param ink coloured or plain
     */
    public static String of(Policy policy, Scope scope, Language language, Ink ink) {
        Paper paper = new Paper(new Formats(language, policy.vocabulary()), ink);
        ClauseList list = new ClauseList(Extract.of(policy, scope), paper);
        head(Terms.REGISTER, policy, scope, paper);
        list.counts();
        list.extract.sections().forEach(list::section);
        return paper.text();
    }

    /** Writes whose register it is and which part of it. */
    static void head(Terms title, Policy policy, Scope scope, Paper paper) {
        Phrases phrases = new Phrases(paper.formats());
        String identity = policy.ref().id() + ", " + phrases.of(Terms.VERSION) + " "
                + policy.ref().version();
        paper.paragraph(Style.HEADING, 0, 0, phrases.of(title) + " " + identity);
        String on = scope.on()
                .map(day ->
                        phrases.of(Terms.IN_FORCE_ON) + ": " + paper.formats().day(day))
                .orElseGet(() -> phrases.of(Terms.EVER));
        String knownOn = scope.knownOn()
                .map(day -> phrases.of(Terms.KNOWN_ON) + ": " + paper.formats().day(day))
                .orElseGet(() -> phrases.of(Terms.ALL_KNOWN));
        paper.paragraph(Style.NORMAL, 0, 0, on + DOT + knownOn);
    }

    private void counts() {
        List<Item> items = extract.items();
        if (items.isEmpty()) {
            paper.paragraph(Style.NORMAL, 0, 0, phrases.of(Terms.EMPTY));
            return;
        }
        String all = items.size() + " " + phrases.of(Terms.CLAUSES) + " " + phrases.of(Terms.IN) + " "
                + extract.sections().size() + " " + phrases.of(Terms.DOCUMENTS);
        String each = Stream.of(ClauseStatus.values())
                .map(status -> phrases.of(status.label()) + " "
                        + items.stream()
                                .filter(item -> item.clause().status() == status)
                                .count())
                .collect(Collectors.joining(", "));
        paper.paragraph(Style.NORMAL, 0, 0, all + ": " + each);
    }

    private void section(Section section) {
        LawDocument document = section.document();
        paper.heading(phrases.of(document.title()));
        paper.paragraph(
                Style.NORMAL,
                0,
                0,
                String.join(
                        DOT,
                        document.id(),
                        known(document),
                        phrases.applies(document.validity()),
                        phrases.of(document.evidence().label())));
        paragraph(0, document.reference());
        paragraph(0, phrases.of(Terms.READ) + ": " + phrases.of(document.read()));
        section.items().forEach(item -> clause(item, document));
    }

    private String known(LawDocument document) {
        return phrases.of(Terms.KNOWN_SINCE) + " " + paper.formats().day(document.knownFrom());
    }

    private void clause(Item item, LawDocument document) {
        Clause clause = item.clause();
        paper.blank();
        paper.titled(0, INDENT, clause.id() + "  " + phrases.of(clause.title()), "");
        paragraph(INDENT, phrases.of(clause.sentence()));
        paragraph(
                INDENT,
                String.join(
                        DOT,
                        phrases.of(clause.status().label()),
                        phrases.of(clause.evidence().label()),
                        phrases.subject(clause),
                        phrases.of(Terms.EFFECT) + ": " + phrases.of(Terms.of(clause.effect())),
                        phrases.applies(clause.validity()),
                        known(document)));
        paragraph(INDENT, phrases.of(Terms.PLACE) + ": " + clause.locator());
        for (Supersession each : item.supersessions()) {
            paragraph(
                    INDENT, phrases.of(Terms.SUPERSEDED_BY) + " " + each.newer().id() + " " + phrases.extent(each));
        }
        listed(Terms.SUPERSEDES, " ", clause.supersedes());
        listed(Terms.FIGURES, ": ", item.parameters());
        item.files().ifPresent(this::files);
    }

    private void files(ClauseFiles files) {
        Stream<String> rules = files.rules().stream()
                .map(file -> name(files, file.path()) + " ("
                        + phrases.count(file.rules().size(), Terms.RULE, Terms.RULES) + ")");
        Stream<String> cases = files.cases().stream()
                .map(path -> name(files, path) + " ("
                        + phrases.count(files.sentences().size(), Terms.CASE, Terms.CASES) + ")");
        String held = Stream.concat(rules, cases).map(file -> DOT + file).collect(Collectors.joining());
        paragraph(INDENT, phrases.of(Terms.FILES) + ": " + files.folder() + held);
        List<SignOff> signOffs = SignOffs.of(files).all();
        if (signOffs.isEmpty()) {
            paragraph(INDENT, phrases.of(Terms.SIGN_OFF) + ": " + phrases.of(Terms.NO_SIGN_OFF));
        }
        signOffs.forEach(each -> paragraph(INDENT, phrases.of(Terms.SIGN_OFF) + ": " + shown(each, files)));
    }

    private String shown(SignOff signOff, ClauseFiles files) {
        String given = String.join(
                DOT,
                signOff.by(),
                paper.formats().day(signOff.on()),
                phrases.of(Terms.KEY) + " " + Keys.fingerprint(signOff.key()).substring(0, SHOWN_OF_KEY));
        return switch (signOff.standing(files)) {
            case SIGNED -> given;
            case LAPSED ->
                given + DOT + phrases.of(Terms.LAPSED) + ": "
                        + signOff.changed(files).stream()
                                .map(part -> phrases.of(Terms.of(part)))
                                .collect(Collectors.joining(", "));
            case WRONG -> given + DOT + phrases.of(Terms.WRONG);
        };
    }

    private static String name(ClauseFiles files, String path) {
        return path.substring(files.folder().length() + 1);
    }

    private void listed(Terms label, String gap, List<String> what) {
        if (!what.isEmpty()) {
            paragraph(INDENT, phrases.of(label) + gap + String.join(", ", what));
        }
    }

    private void paragraph(int indent, String text) {
        if (!text.isEmpty()) {
            paper.paragraph(Style.NORMAL, indent, indent, text);
        }
    }
}
