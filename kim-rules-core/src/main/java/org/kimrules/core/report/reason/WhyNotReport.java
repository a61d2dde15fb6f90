package org.kimrules.core.report.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Relation;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.reason.WhyNot.Because;
import org.kimrules.core.reason.WhyNot.Hindrance;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.reason.WhyNot.Rejected;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;

/** Why a clause says nothing about a subject, or nothing else than it does, as plain text. */
public final class WhyNotReport {

    private static final int INDENT = 2;

    private final Paper paper;
    private final Formats formats;
    private final Sentences sentences;

    private WhyNotReport(Policy policy, Paper paper) {
        this.paper = paper;
        this.formats = paper.formats();
        this.sentences = new Sentences(policy, formats);
    }

    /**
     * Returns the answers.
     *
     * @param answers the answers about one clause, at least one
     * @param policy the policy that answered
     * @param language the language of every word but the plan's own
     * @param ink coloured or plain
     */
    public static String of(List<WhyNot> answers, Policy policy, Language language, Ink ink) {
        WhyNotReport report = new WhyNotReport(policy, new Paper(new Formats(language, policy.vocabulary()), ink));
        answers.forEach(report::answer);
        return report.paper.text();
    }

    private void answer(WhyNot answer) {
        Clause clause = answer.clause();
        paper.heading(clause.id() + " " + paper.word(clause.title()) + ": " + subject(answer));
        paper.titled(0, INDENT, word(Terms.CLAUSE) + ":", " " + sentences.sentence(clause));
        because(clause, answer.because());
    }

    private String subject(WhyNot answer) {
        return answer.subject()
                + answer.days()
                        .map(days -> " (" + formats.value(Value.days(days.from(), days.to())) + ")")
                        .orElse("");
    }

    private void because(Clause clause, Because because) {
        if (because instanceof WhyNot.OtherKind) {
            line(word(Terms.OTHER_KIND) + " " + paper.word(clause.subject().label()) + ".");
        } else if (because instanceof WhyNot.NotYetKnown unknown) {
            line(word(Terms.NOT_YET_KNOWN) + " " + formats.day(unknown.knownFrom()) + ".");
        } else if (because instanceof WhyNot.NotInForce) {
            line(word(Terms.NOT_IN_FORCE) + " " + sentences.valid(clause.validity()) + ".");
        } else if (because instanceof WhyNot.Superseded superseded) {
            line(word(Terms.SUPERSEDED) + " " + superseded.by().id() + " "
                    + paper.word(superseded.by().title()) + ".");
        } else if (because instanceof WhyNot.OtherTraits other) {
            line(word(Terms.OTHER_TRAITS));
            other.needs().forEach(need -> bullet(INDENT, need(need)));
        } else if (because instanceof WhyNot.Applies applies) {
            applies(applies);
        }
    }

    private void applies(WhyNot.Applies applies) {
        line(applies.answered()
                .map(answered -> word(Terms.ANSWERED) + " "
                        + paper.word(answered.outcome().label()) + ": "
                        + answered.message().render(formats))
                .orElse(word(Terms.NOT_ASKED)));
        applies.others().forEach(this::rejected);
    }

    private void rejected(Rejected rejected) {
        paper.paragraph(
                Style.NORMAL,
                0,
                INDENT,
                word(Terms.NOT) + paper.word(rejected.outcome().label()) + word(Terms.QUOTED) + " ("
                        + word(Terms.RULE) + " " + Sentences.brief(rejected.rule()) + "), " + word(Terms.BECAUSE)
                        + ":");
        rejected.hindrances().forEach(this::hindrance);
    }

    private void hindrance(Hindrance hindrance) {
        String which = hindrance.which().stream().map(formats::value).collect(Collectors.joining(", "));
        String about = paper.word(hindrance.about()) + (which.isEmpty() ? "" : " " + which);
        switch (hindrance.failure()) {
            case MISSING -> bullet(INDENT, about + ": " + word(Terms.MISSING));
            case IN_THE_WAY -> bullet(INDENT, about + ": " + word(Terms.IN_THE_WAY) + needs(hindrance));
            case DIFFERENT -> bullet(INDENT, about + needs(hindrance));
        }
    }

    private String needs(Hindrance hindrance) {
        return hindrance.needs().isEmpty()
                ? ""
                : ", "
                        + hindrance.needs().stream()
                                .map(this::need)
                                .collect(Collectors.joining(" " + word(Terms.OR) + " "));
    }

    /** Returns the value that was found and those that were needed: {@code Dienst: Integrationsagentur; nötig: eines von ...}. */
    private String need(Need need) {
        String needed = need.needed().stream().map(formats::value).collect(Collectors.joining(", "));
        return paper.word(need.label()) + ": "
                + need.found().map(formats::value).orElse(word(Terms.NOT_KNOWN))
                + need.path()
                        .map(path -> " (" + word(Terms.PLAN) + ": " + path + ")")
                        .orElse("")
                + "; " + word(Terms.NEEDED) + " "
                + relation(need) + needed;
    }

    /** To be one single value needs no word. */
    private String relation(Need need) {
        return need.relation() == Relation.ONE_OF && need.needed().size() == 1
                ? ""
                : paper.word(need.relation().label(need.needed())) + " ";
    }

    private void line(String text) {
        paper.paragraph(Style.NORMAL, 0, 0, text);
    }

    private void bullet(int indent, String text) {
        paper.paragraph(Style.NORMAL, indent, indent + INDENT, "- " + text);
    }

    private String word(Terms phrase) {
        return paper.word(phrase.text());
    }
}
