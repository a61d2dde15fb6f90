package org.kimrules.core.report.reason;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Term;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.page.Anchors;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/** An explanation as plain text: the answer first, then what it rests on, indented by how far away it is. */
public final class ReasonReport {

    private static final int INDENT = 2;

    private final Paper paper;
    private final Sentences sentences;

    /** A sentence with those right below it: two stretches of time may be the same part of a year. */
    private record Said(String sentence, List<String> below) {}

    private ReasonReport(Policy policy, Paper paper) {
        this.paper = paper;
        this.sentences = new Sentences(policy, paper.formats());
    }

    /**
     * Returns the explanations, one after the other.
     *
     * @param title what is explained
     * @param reasons the explanations
     * @param assessment what they explain
     * @param policy the policy that answered
     * @param language the language of every word but the plan's own
     * @param ink coloured or plain
     */
    public static String of(
            String title, List<Reason> reasons, Assessment assessment, Policy policy, Language language, Ink ink) {
        ReasonReport report = new ReasonReport(policy, new Paper(new Formats(language, policy.vocabulary()), ink));
        report.title(title, assessment);
        reasons.forEach(report::explain);
        return report.paper.text();
    }

    /**
     * Returns one explanation before it is laid out, without a title.
     *
     * @param reason the explanation
     * @param policy the policy that answered
     * @param formats the language of every word but the plan's own
     */
    public static List<Block> blocks(Reason reason, Policy policy, Formats formats) {
        ReasonReport report = new ReasonReport(policy, new Paper(formats, Ink.PLAIN));
        report.explain(reason);
        return report.paper.blocks();
    }

    private void title(String title, Assessment assessment) {
        paper.paragraph(Style.HEADING, 0, 0, word(Terms.EXPLANATION) + ": " + title);
        paper.paragraph(
                Style.NORMAL,
                0,
                0,
                word(Terms.KNOWN_ON) + ": "
                        + paper.formats().day(assessment.asOf().knownOn()));
    }

    private void explain(Reason reason) {
        if (reason instanceof Reason.Concluded concluded) {
            concluded(concluded);
        } else if (reason instanceof Reason.Answered answered) {
            answered(answered);
        } else if (reason instanceof Reason.Calculated calculated) {
            calculated(calculated);
        } else {
            below(List.of(reason), 0, new LinkedHashSet<>());
        }
    }

    /** What is in order is said in a line; what is not, and every amount, is explained in full. */
    private void concluded(Reason.Concluded concluded) {
        paper.paragraph(Style.NORMAL, 0, 0, concluded.title());
        paper.paragraph(
                Style.NORMAL,
                0,
                0,
                word(Terms.RESULT) + ": " + paper.word(concluded.verdict().label()));
        concluded.because().stream().filter(this::inFull).forEach(this::explain);
        List<Reason> rest =
                concluded.because().stream().filter(reason -> !inFull(reason)).toList();
        if (!rest.isEmpty()) {
            paper.heading(word(Terms.ALSO));
            rest.forEach(reason -> paper.paragraph(Style.NORMAL, 0, INDENT, sentences.of(reason)));
        }
    }

    private boolean inFull(Reason reason) {
        return !(reason instanceof Reason.Answered answered) || answered.weighs();
    }

    private void answered(Reason.Answered answered) {
        paper.heading(sentences.titled(answered));
        paper.paragraph(Style.NORMAL, 0, 0, answered.message().render(paper.formats()));
        paper.titled(0, INDENT, word(Terms.CLAUSE) + ":", " " + sentences.sentence(answered.clause()));
        if (!answered.remedies().isEmpty()) {
            paper.titled(0, INDENT, word(Terms.REMEDY) + ":", " " + remedies(answered));
        }
        Set<Said> said = new LinkedHashSet<>();
        said.add(new Said(sentences.of(new Reason.Law(answered.clause())), List.of()));
        below(answered.because(), INDENT, said);
    }

    private String remedies(Reason.Answered answered) {
        return answered.remedies().stream()
                .map(remedy -> remedy.render(paper.formats()))
                .collect(Collectors.joining("; "));
    }

    private void calculated(Reason.Calculated calculated) {
        Term lower = calculated.amount().lower();
        paper.heading(
                lower instanceof Term.Named named
                        ? sentences.arithmetic().name(named.ref())
                        : paper.word(calculated.label()));
        sentences
                .arithmetic()
                .lines(calculated.amount())
                .forEach(line -> paper.paragraph(Style.NORMAL, 0, INDENT, line));
        Set<Reason> sources = new LinkedHashSet<>();
        Stream.concat(Stream.of(lower), calculated.amount().upper().stream())
                .map(Arithmetic::unnamed)
                .flatMap(ReasonReport::numbers)
                .distinct()
                .forEach(number -> number(number, sources));
        below(sources, INDENT, new LinkedHashSet<>());
    }

    /** An amount that has a name is calculated in a line of its own; what is given is explained below all of them. */
    private void number(Term number, Set<Reason> sources) {
        if (number instanceof Term.Named named) {
            paper.titled(
                    INDENT,
                    2 * INDENT,
                    sentences.arithmetic().name(named.ref()) + ":",
                    " " + sentences.arithmetic().of(named),
                    List.of(Anchors.of(named.ref())));
        }
        sources.addAll(number.sources());
    }

    /**
     * Returns the numbers of a term that have a name or are given, without looking into those that have a name. Of a sum that was
     * shared out only those of the share itself: the rate of other days would be taken for its own.
     */
    private static Stream<Term> numbers(Term term) {
        if (term instanceof Term.Portion portion) {
            return numbers(portion.shares().get(portion.index()));
        }
        return term instanceof Term.Named || term.parts().isEmpty()
                ? Stream.of(term)
                : term.parts().stream().flatMap(ReasonReport::numbers);
    }

    /** Amounts that have a name are not taken apart here; each can be asked for by it. Nothing is said twice. */
    private void below(Collection<Reason> reasons, int indent, Set<Said> said) {
        for (Reason reason : reasons) {
            List<Reason> under = under(reason);
            String sentence = sentences.of(reason);
            if (said.add(new Said(sentence, under.stream().map(sentences::of).toList()))) {
                paper.bullet(Style.NORMAL, indent, sentence, List.of());
                below(under, indent + INDENT, said);
            }
        }
    }

    /** Clauses under a fact are named in its sentence, and so is the place of an amount that the plan states. */
    private static List<Reason> under(Reason reason) {
        if (reason instanceof Reason.Calculated calculated) {
            return Arithmetic.isGiven(calculated.amount())
                    ? List.of()
                    : numbers(calculated.amount().lower())
                            .filter(Term.Given.class::isInstance)
                            .flatMap(number -> number.sources().stream())
                            .toList();
        }
        return reason.because().stream()
                .filter(each -> !(each instanceof Reason.Law))
                .toList();
    }

    private String word(Terms phrase) {
        return paper.word(phrase.text());
    }
}
