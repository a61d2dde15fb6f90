package org.kimrules.core.report.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;

/** One reason in one sentence, without what it follows from. */
public final class Sentences {

    private final Policy policy;
    private final Formats formats;
    private final Arithmetic arithmetic;

    /** Writes in the language of the formats. */
    public Sentences(Policy policy, Formats formats) {
        this.policy = policy;
        this.formats = formats;
        this.arithmetic = new Arithmetic(formats);
    }

    /** Returns how amounts are calculated. */
    public Arithmetic arithmetic() {
        return arithmetic;
    }

    /** Returns the sentence. */
    public String of(Reason reason) {
        if (reason instanceof Reason.Stated stated) {
            return labelled(stated.label(), stated.value()) + " (" + word(Terms.PLAN) + ": " + stated.path() + ")";
        }
        if (reason instanceof Reason.Asked asked) {
            return labelled(asked.label(), asked.value());
        }
        if (reason instanceof Reason.Figure figure) {
            return figure(figure);
        }
        if (reason instanceof Reason.Law law) {
            return titled(law.clause()) + ": " + sentence(law.clause());
        }
        if (reason instanceof Reason.Derived derived) {
            return labelled(derived.label(), derived.value()) + by(derived);
        }
        if (reason instanceof Reason.Calculated calculated) {
            return formats.text(calculated.label()) + ": " + String.join("; ", arithmetic.lines(calculated.amount()))
                    + place(calculated);
        }
        if (reason instanceof Reason.Answered answered) {
            return titled(answered) + ": " + answered.message().render(formats);
        }
        Reason.Concluded concluded = (Reason.Concluded) reason;
        return concluded.subject() + " (" + concluded.title() + "): "
                + formats.text(concluded.verdict().label());
    }

    /** Returns the rule that derived it, and the clauses that it follows from. */
    private String by(Reason.Derived derived) {
        List<String> by = new ArrayList<>();
        derived.rule().ifPresent(rule -> by.add(word(Terms.RULE) + " " + brief(rule)));
        String clauses = derived.because().stream()
                .flatMap(reason -> reason instanceof Reason.Law law
                        ? Stream.of(law.clause().id())
                        : Stream.of())
                .collect(Collectors.joining(", "));
        if (!clauses.isEmpty()) {
            by.add(word(Terms.UNDER) + " " + clauses);
        }
        return by.isEmpty() ? "" : " (" + String.join("; ", by) + ")";
    }

    /** Returns the name of a rule without its sentence, which is written for developers. */
    static String brief(String rule) {
        return rule.substring(0, rule.indexOf(':'));
    }

    /** Returns where the plan states the amount, if it is not calculated at all. */
    private String place(Reason.Calculated calculated) {
        return Arithmetic.isGiven(calculated.amount())
                ? calculated.because().stream()
                        .flatMap(source -> source instanceof Reason.Stated stated ? Stream.of(stated) : Stream.of())
                        .map(stated -> " (" + word(Terms.PLAN) + ": " + stated.path() + ")")
                        .collect(Collectors.joining())
                : "";
    }

    private String labelled(Text label, Value value) {
        return formats.text(label) + ": " + formats.value(value);
    }

    /** Returns the clause, the answer and its days: {@code B1-02 Steuerung beim KI, Ausnahme erforderlich}. */
    public String titled(Reason.Answered answered) {
        String subject = answered.clause().subject() == SubjectKind.PLAN ? "" : ", " + answered.subject();
        return titled(answered.clause()) + subject + ", "
                + formats.text(answered.outcome().label())
                + answered.days().map(this::days).map(days -> " (" + days + ")").orElse("");
    }

    private String titled(Clause clause) {
        return clause.id() + " " + formats.text(clause.title());
    }

    private String days(Period days) {
        return formats.value(Value.days(days.from(), days.to()));
    }

    /** Returns the sentence of the clause with its place in the source and how sure it is. */
    public String sentence(Clause clause) {
        String document = policy.register().documents().stream()
                .filter(each -> each.id().equals(clause.document()))
                .map(LawDocument::title)
                .map(formats::text)
                .findFirst()
                .orElse(clause.document());
        return formats.text(clause.sentence()) + " [" + document + ", " + clause.locator() + "; "
                + formats.text(clause.evidence().label()) + "]";
    }

    private String figure(Reason.Figure figure) {
        String name = figure.parameter().key() + " ("
                + formats.text(figure.parameter().title()) + ")";
        return figure.dated()
                .map(dated -> name + ": " + dated(figure, dated))
                .orElseGet(() -> name + ": " + word(Terms.NOT_KNOWN) + " (" + days(figure.days()) + ")");
    }

    private String dated(Reason.Figure figure, ParameterValue dated) {
        String measure = figure.parameter()
                .measure()
                .map(each -> " " + formats.text(each.label()))
                .orElse("");
        return Stream.of(
                        dated.shown().map(formats::value).orElse(word(Terms.NOT_KNOWN)) + measure,
                        valid(dated.validity()),
                        word(Terms.KNOWN_FROM) + " " + formats.day(dated.knownFrom()),
                        formats.text(dated.evidence().label()) + ": " + dated.source())
                .collect(Collectors.joining(", "));
    }

    /** Returns the days that something applies to. */
    String valid(Validity validity) {
        Optional<String> to =
                validity.to().map(last -> word(Terms.VALID) + " " + formats.value(Value.days(validity.from(), last)));
        return to.orElseGet(() -> word(Terms.VALID_FROM) + " " + formats.day(validity.from()));
    }

    private String word(Terms phrase) {
        return formats.text(phrase.text());
    }
}
