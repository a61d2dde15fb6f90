package org.kimrules.core.report.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Unit;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Validity;

/** The parts of sentences that every report of the register needs, in one language. */
final class Phrases {

    private final Formats formats;

    Phrases(Formats formats) {
        this.formats = formats;
    }

    String of(Terms term) {
        return formats.text(term.text());
    }

    String of(Text text) {
        return formats.text(text);
    }

    /** Returns both days, or the first where no end is stated: {@code ab 01.07.2020}. */
    String period(Validity validity) {
        return validity.to()
                .map(end -> formats.day(validity.from()) + "–" + formats.day(end))
                .orElseGet(() -> of(Terms.SINCE) + " " + formats.day(validity.from()));
    }

    /** Returns on which days something applies: {@code gilt ab 01.07.2020}. */
    String applies(Validity validity) {
        return of(Terms.VALID) + " " + period(validity);
    }

    /** Returns the kind of subject and the codes it must have: {@code Stelle (component B1)}. */
    String subject(Clause clause) {
        return subject(clause.subject()) + codes(clause.applies());
    }

    private String subject(SubjectKind kind) {
        return of(kind.label());
    }

    /** Returns which days it is replaced on and for whom, where that is not everybody: {@code ab 25.11.2020 (role B)}. */
    String extent(Supersession supersession) {
        String period = period(supersession.newer().validity());
        String other = supersession.sameSubject()
                ? ""
                : " (" + subject(supersession.newer().subject()) + ")";
        return period + other + codes(supersession.limits());
    }

    /** Codes stay as plans write them. */
    private static String codes(Map<String, Set<String>> codes) {
        return codes.isEmpty()
                ? ""
                : codes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + " " + String.join(", ", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    /** Returns what would cure a finding, as the clause declares it: {@code change: role of the position
     * (COORDINATION)}. */
    String remedy(Declared remedy) {
        return remedy.words()
                .map(this::of)
                .orElseGet(() -> of(remedy.kind().label())
                        + remedy.field().map(field -> ": " + of(field.label())).orElse("")
                        + (remedy.names().isEmpty() ? "" : " (" + String.join(", ", remedy.names()) + ")"));
    }

    /** Returns the number and its noun: {@code 4 Regeln}. */
    String count(int number, Terms one, Terms several) {
        return number + " " + of(number == 1 ? one : several);
    }

    /** Returns what a parameter is measured in, and what one amount of it is for: {@code Euro je VZÄ und Jahr}. */
    String unit(Parameter parameter) {
        return of(Terms.of(parameter.unit()))
                + parameter.measure().map(measure -> " " + of(measure.label())).orElse("");
    }

    /** Returns the value, or that it is not known and its bounds, where there are some. */
    String value(ParameterValue dated, Unit unit) {
        return dated.value()
                .map(value -> measured(value, unit))
                .orElseGet(() -> of(Terms.NOT_KNOWN)
                        + dated.shown()
                                .map(bounds -> ", " + formats.value(bounds))
                                .orElse(""));
    }

    /** Amounts bring their currency; a share says what it is a share of. */
    private String measured(Value value, Unit unit) {
        return formats.value(value) + (unit == Unit.FTE ? " " + of(Terms.FTE) : "");
    }
}
