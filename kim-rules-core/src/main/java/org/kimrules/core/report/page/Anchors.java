package org.kimrules.core.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.time.Period;

/**
 * The names of places in a report that others point to, such as {@code amount:position:REGE-STEUERUNG:2020:grant}.
 * They are the same in every language and fit for HTML and for links; different things never share one.
 */
public final class Anchors {

    private Anchors() {}

    /** Returns where an amount is explained. */
    public static String of(AmountRef amount) {
        return joined(Stream.concat(
                Stream.of(
                        "amount",
                        small(amount.kind()),
                        amount.of(),
                        Integer.toString(amount.year()),
                        small(amount.what())),
                amount.item().stream()));
    }

    /** Returns where the unconditional part of a year's grant is explained. */
    public static String ofSecured(int year) {
        return joined(Stream.of("secured", Integer.toString(year)));
    }

    /** Returns where that is explained which own funds leave of a year's gap. */
    public static String ofRest(int year) {
        return joined(Stream.of("rest", Integer.toString(year)));
    }

    /** Returns where the answer of a clause to a subject is explained. */
    public static String of(Clause clause, SubjectRef subject) {
        return joined(Stream.concat(
                Stream.of("finding", clause.id(), small(subject.kind()), subject.id()),
                subject.period().map(Period::from).map(Object::toString).stream()));
    }

    /** Returns where the answers of a clause to the subjects are explained. */
    public static List<String> of(Clause clause, List<SubjectRef> subjects) {
        return subjects.stream().map(subject -> of(clause, subject)).toList();
    }

    /** Returns where the verdict about a position is explained. */
    public static String ofPosition(String position) {
        return joined(Stream.of("position", position));
    }

    /** Returns where a clause is quoted. */
    public static String of(Clause clause) {
        return joined(Stream.of("clause", clause.id()));
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String joined(Stream<String> parts) {
        return parts.map(Anchors::escaped).collect(Collectors.joining(":"));
    }

    /** Ids of plans have any characters; what neither HTML nor a link takes as it is becomes its number. */
    private static String escaped(String part) {
        return part.codePoints()
                .mapToObj(each -> harmless(each) ? Character.toString(each) : String.format(Locale.ROOT, "_%x_", each))
                .collect(Collectors.joining());
    }

    private static boolean harmless(int each) {
        return (each < 0x80 && Character.isLetterOrDigit(each)) || each == '-' || each == '.';
    }
}
