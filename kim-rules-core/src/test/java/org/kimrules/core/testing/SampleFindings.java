package org.kimrules.core.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** Findings under the clauses of {@link SamplePolicy}, made by hand. */
public final class SampleFindings {

    static final UsedParameter RATE =
            new UsedParameter(SamplePolicy.RATE, SamplePolicy.RATE.history().get(0));

    static final Period AUTUMN = Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31));
    static final Period HALF = Period.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31));
    private static final Period NEXT = year(2021);

    private SampleFindings() {}

    /** Returns findings of every weight. */
    static List<Finding> mixed() {
        List<Finding> findings = new ArrayList<>();
        for (Period slice : List.of(AUTUMN, NEXT)) {
            findings.add(
                    position(SamplePolicy.PLACE, "centre", slice, Outcome.SATISFIED, "am Zentrum", "at the centre"));
            findings.add(position(
                    SamplePolicy.PLACE,
                    "office",
                    slice,
                    Outcome.EXEMPTION_REQUIRED,
                    "Die Stelle liegt nicht beim Zentrum; nötig ist eine Ausnahme durch {authority}.",
                    "The position is not at the centre; {authority} would have to approve."));
            for (String id : List.of("centre", "office")) {
                findings.add(position(
                        SamplePolicy.DIRECTIVE,
                        id,
                        slice,
                        Outcome.UNDECIDED,
                        "Die Richtlinie war nicht verabschiedet.",
                        "The directive was not adopted."));
            }
        }
        findings.add(position(
                SamplePolicy.EMPLOYER,
                "carrier",
                NEXT,
                Outcome.VIOLATED,
                "Das Land wünscht die Anstellung bei der Kommune.",
                "The state prefers a municipal employer."));
        findings.add(position(SamplePolicy.EMPLOYER, "carrier", HALF, Outcome.SATISFIED, "ja", "yes"));
        findings.add(
                other(SamplePolicy.CENTRE, SubjectKind.PLAN, "sample", Outcome.SATISFIED, "vorhanden", "there is one"));
        findings.add(other(
                SamplePolicy.WEEKDAY,
                SubjectKind.MEETING,
                "early",
                Outcome.VIOLATED,
                "Der Tag ist ein Samstag.",
                "The day is a Saturday."));
        findings.add(other(
                SamplePolicy.CONCEPT,
                SubjectKind.PLAN,
                "sample",
                Outcome.JUDGED,
                "Zu beurteilen durch {authority}.",
                "To be judged by {authority}."));
        findings.add(other(
                SamplePolicy.UNREAD,
                SubjectKind.PLAN,
                "sample",
                Outcome.UNDECIDED,
                "Die Frist ist nicht bekannt.",
                "The deadline is not known."));
        return findings.stream().sorted().toList();
    }

    /** Returns a finding about the position in the slice. */
    public static Finding position(Clause clause, String id, Period slice, Outcome outcome, String de, String en) {
        return finding(clause, SubjectRef.of(SubjectKind.POSITION, id, slice), outcome, Text.of(de, en));
    }

    /** Returns a finding about what is not cut by time. */
    public static Finding other(Clause clause, SubjectKind kind, String id, Outcome outcome, String de, String en) {
        return finding(clause, SubjectRef.of(kind, id), outcome, Text.of(de, en));
    }

    /** Returns what a person judges about the position of the employer. */
    public static Finding judged(String id, String sponsor) {
        Text message = Text.of(
                "Zu prüfen durch {authority}: Ist {sponsor} verpflichtet?",
                "For {authority} to judge: is {sponsor} bound?");
        return finding(
                SamplePolicy.FORWARDING,
                SubjectRef.of(SubjectKind.POSITION, id, Period.of(AUTUMN.from(), NEXT.to())),
                Outcome.JUDGED,
                message,
                Map.of("authority", Value.code("authority", "BRA"), "sponsor", Value.of(sponsor)));
    }

    private static Finding finding(Clause clause, SubjectRef subject, Outcome outcome, Text message) {
        return finding(clause, subject, outcome, message, Map.of("authority", Value.code("authority", "BRA")));
    }

    private static Finding finding(
            Clause clause, SubjectRef subject, Outcome outcome, Text message, Map<String, Value> arguments) {
        Ruling ruling = new Ruling(
                clause,
                clause.id() + " " + outcome.name().charAt(0),
                outcome,
                Severity.of(outcome, clause.effect()),
                message,
                arguments,
                clause.equals(SamplePolicy.PLACE) ? List.of(RATE) : List.of(),
                outcome == Outcome.EXEMPTION_REQUIRED
                        ? Cures.of(List.of(new Remedy.Approval(clause.id(), subject.id(), "BRA")))
                        : Cures.NONE);
        return new Finding(
                ruling,
                subject,
                Map.of("fte", Value.of(new BigDecimal("0.50")), "authority", Value.code("authority", "BRA")));
    }

    /** Returns the days of the year. */
    static Period year(int year) {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
