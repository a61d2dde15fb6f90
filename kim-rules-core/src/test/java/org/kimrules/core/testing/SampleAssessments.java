package org.kimrules.core.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Assessments of {@link SamplePolicy}, made by hand: no rule has ever run for them. */
public final class SampleAssessments {

    private static final AsOf AS_OF = AsOf.knownOn(LocalDate.of(2020, 9, 3));
    private static final UsedParameter RATE =
            new UsedParameter(SamplePolicy.RATE, SamplePolicy.RATE.history().get(0));

    private static final Period AUTUMN = Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31));
    private static final Period HALF = Period.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31));
    private static final Period NEXT = year(2021);

    private SampleAssessments() {}

    /** Returns two years with a finding of every weight: an open approval, a reservation, a warning, remarks. */
    public static Assessment mixed() {
        return mixed("Beispielplan der Stadt Musterstadt");
    }

    /** Returns the same under another title. */
    public static Assessment mixed(String title) {
        GrantPlan plan = SamplePlans.plan(
                title,
                SamplePlans.position("centre", "Koordination im Zentrum", "ki", "2.0", "11.01.27", AUTUMN),
                SamplePlans.position("office", "Koordination im Sozialamt", "so", "0.5", "11.05.03", AUTUMN),
                SamplePlans.position("carrier", "Case-Management beim Träger", "fw", "2.0", "11.05.03", HALF));
        return new Assessment(
                plan,
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.ELIGIBLE_SUBJECT_TO,
                List.of(
                        result(
                                plan,
                                "carrier",
                                Verdict.ELIGIBLE,
                                grant(2020, "55000.00", "0.00"),
                                grant(2021, "110000.00", "0.00")),
                        result(
                                plan,
                                "centre",
                                Verdict.ELIGIBLE_SUBJECT_TO,
                                grant(2020, "27500.00", "27500.00"),
                                grant(2021, "110000.00", "110000.00")),
                        result(
                                plan,
                                "office",
                                Verdict.ELIGIBLE_SUBJECT_TO,
                                grant(2020, "6875.00", "6875.00"),
                                grant(2021, "27500.00", "27500.00"))),
                List.of(
                        years(2020, "97500.00", "89375.00", "34375.00", "0.00"),
                        years(2021, "270000.00", "247500.00", "137500.00", "22500.00")),
                List.of(
                        line("11.01.27", 2020, "30000.00", "34375.00"),
                        line("11.01.27", 2021, "120000.00", "137500.00"),
                        line("11.05.03", 2020, "67500.00", "55000.00"),
                        line("11.05.03", 2021, "150000.00", "110000.00")),
                List.of(new RequiredApproval(
                        SamplePolicy.PLACE, List.of("office"), "BRA", RequiredApproval.State.NOT_REQUESTED)),
                mixedFindings(),
                List.of(RATE));
    }

    private static List<Finding> mixedFindings() {
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

    /** Returns an assessment whose only position has the title. */
    public static Assessment titled(String title) {
        GrantPlan plan = SamplePlans.plan("Plan", SamplePlans.position("one", title, "ki", "1.0", "11.01.27", AUTUMN));
        return new Assessment(
                plan,
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.ELIGIBLE,
                List.of(result(plan, "one", Verdict.ELIGIBLE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns one position over the years, whose grant can't be decided in the last of them. */
    public static Assessment undecided(int from, int to) {
        Period whole = Period.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        GrantPlan plan = SamplePlans.plan(
                "Langer Plan", SamplePlans.position("long", "Koordination", "ki", "1.0", "11.01.27", whole));
        YearGrant[] grants = IntStream.rangeClosed(from, to)
                .mapToObj(year -> year == to
                        ? new YearGrant(year, Optional.empty(), Euro.ZERO, List.of("S.personnel"))
                        : grant(year, "55000.00", "0.00"))
                .toArray(YearGrant[]::new);
        Money cost = Euro.of("60000.00");
        return new Assessment(
                plan,
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.UNDECIDED,
                List.of(result(plan, "long", Verdict.UNDECIDED, grants)),
                IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new YearResult(year, cost, amount(year, to), Euro.ZERO, Euro.ZERO))
                        .toList(),
                IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new LineResult("11.01.27", year, cost, amount(year, to)))
                        .toList(),
                List.of(),
                List.of(position(
                        SamplePolicy.UNREAD_RATE,
                        "long",
                        year(to),
                        Outcome.UNDECIDED,
                        "Der Satz ist nicht bekannt.",
                        "The rate is not known.")),
                List.of(RATE));
    }

    private static Optional<Money> amount(int year, int last) {
        return year == last ? Optional.empty() : Optional.of(Euro.of("55000.00"));
    }

    /** Returns the assessment of a plan that names nothing. */
    public static Assessment empty() {
        return new Assessment(
                SamplePlans.plan("Leerer Plan"),
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.ELIGIBLE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PositionResult result(GrantPlan plan, String id, Verdict verdict, YearGrant... grants) {
        return new PositionResult(id, plan.position(id).orElseThrow().title(), verdict, List.of(grants));
    }

    private static YearGrant grant(int year, String amount, String conditional) {
        return new YearGrant(year, Optional.of(Euro.of(amount)), Euro.of(conditional), List.of());
    }

    private static YearResult years(int year, String cost, String grant, String conditional, String ownFunds) {
        return new YearResult(
                year, Euro.of(cost), Optional.of(Euro.of(grant)), Euro.of(conditional), Euro.of(ownFunds));
    }

    private static LineResult line(String line, int year, String cost, String revenue) {
        return new LineResult(line, year, Euro.of(cost), Optional.of(Euro.of(revenue)));
    }

    private static Finding position(Clause clause, String id, Period slice, Outcome outcome, String de, String en) {
        return finding(clause, SubjectRef.of(SubjectKind.POSITION, id, slice), outcome, Text.of(de, en));
    }

    private static Finding other(Clause clause, SubjectKind kind, String id, Outcome outcome, String de, String en) {
        return finding(clause, SubjectRef.of(kind, id), outcome, Text.of(de, en));
    }

    private static Finding finding(Clause clause, SubjectRef subject, Outcome outcome, Text message) {
        return new Finding(
                clause,
                clause.id() + " " + outcome.name().charAt(0),
                subject,
                outcome,
                Severity.of(outcome, clause.effect()),
                new Message(message, Map.of("authority", Value.code("authority", "BRA"))),
                Map.of("fte", Value.of(new BigDecimal("0.50")), "authority", Value.code("authority", "BRA")),
                clause.equals(SamplePolicy.PLACE) ? List.of(RATE) : List.of());
    }

    private static Period year(int year) {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
