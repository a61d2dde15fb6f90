package org.kimrules.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Assessments of {@link SamplePolicy}, made by hand: no rule has ever run for them. */
public final class SampleAssessments {

    private static final AsOf AS_OF = AsOf.knownOn(LocalDate.of(2020, 9, 3));

    private static final EuroRange RANGE = EuroRange.between(Euro.of("45000.00"), Euro.of("55000.00"));
    private static final List<String> MISSING = List.of("S.personnel");

    private SampleAssessments() {}

    /** Returns two years with a finding of every weight: an open approval, a reservation, a warning, remarks. */
    public static Assessment mixed() {
        return mixed("Beispielplan der Stadt Musterstadt");
    }

    /** Returns the same under another title. */
    public static Assessment mixed(String title) {
        GrantPlan plan = SamplePlans.plan(
                title,
                SamplePlans.position(
                        "centre", "Koordination im Zentrum", "ki", "2.0", "11.01.27", SampleFindings.AUTUMN),
                SamplePlans.position(
                        "office", "Koordination im Sozialamt", "so", "0.5", "11.05.03", SampleFindings.AUTUMN),
                SamplePlans.position(
                        "carrier", "Case-Management beim Träger", "fw", "2.0", "11.05.03", SampleFindings.HALF));
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
                List.of(new Chance(
                        SamplePolicy.UNREAD_RATE,
                        "WORKPLACE",
                        2021,
                        EuroRange.exactly(Euro.of("29100.00")),
                        List.of(),
                        List.of("centre", "office"))),
                List.of(new RequiredApproval(
                        SamplePolicy.PLACE, List.of("office"), "BRA", RequiredApproval.State.NOT_REQUESTED)),
                SampleFindings.mixed(),
                List.of(SampleFindings.RATE),
                NoGrounds.NONE);
    }

    /** Returns an assessment whose only position has the title. */
    public static Assessment titled(String title) {
        GrantPlan plan = SamplePlans.plan(
                "Plan", SamplePlans.position("one", title, "ki", "1.0", "11.01.27", SampleFindings.AUTUMN));
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
                List.of(),
                List.of(),
                NoGrounds.NONE);
    }

    /** Returns one position over the years, whose grant can't be decided in the last of them. */
    public static Assessment undecided(int from, int to) {
        Period whole = Period.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        GrantPlan plan = SamplePlans.plan(
                "Langer Plan", SamplePlans.position("long", "Koordination", "ki", "1.0", "11.01.27", whole));
        YearGrant[] grants = IntStream.rangeClosed(from, to)
                .mapToObj(year -> year == to
                        ? new YearGrant(year, RANGE, Euro.ZERO, MISSING, List.of())
                        : grant(year, "55000.00", "0.00"))
                .toArray(YearGrant[]::new);
        EuroRange cost = EuroRange.exactly(Euro.of("60000.00"));
        return new Assessment(
                plan,
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.UNDECIDED,
                List.of(result(plan, "long", Verdict.UNDECIDED, grants)),
                IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new YearResult(
                                year, cost, amount(year, to), Euro.ZERO, Euro.ZERO, year == to ? MISSING : List.of()))
                        .toList(),
                IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new LineResult(
                                "11.01.27", year, cost, amount(year, to), year == to ? MISSING : List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(SampleFindings.position(
                        SamplePolicy.UNREAD_RATE,
                        "long",
                        SampleFindings.year(to),
                        Outcome.UNDECIDED,
                        "Der Satz ist nicht bekannt.",
                        "The rate is not known.")),
                List.of(SampleFindings.RATE),
                NoGrounds.NONE);
    }

    /** Returns an assessment of three positions and one plan that consists of the findings alone. */
    public static Assessment of(List<Finding> findings) {
        GrantPlan plan = SamplePlans.plan(
                "Plan",
                SamplePlans.position("centre", "Koordination", "ki", "1.0", "11.01.27", SampleFindings.AUTUMN),
                SamplePlans.position("office", "Koordination", "so", "0.5", "11.05.03", SampleFindings.AUTUMN),
                SamplePlans.position("carrier", "Case-Management", "fw", "1.0", "11.05.03", SampleFindings.AUTUMN));
        return new Assessment(
                plan,
                new SamplePolicy().ref(),
                AS_OF,
                Verdict.ELIGIBLE,
                plan.positions().stream()
                        .map(position -> result(plan, position.id(), Verdict.ELIGIBLE))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings.stream().sorted().toList(),
                List.of(),
                NoGrounds.NONE);
    }

    private static EuroRange amount(int year, int last) {
        return year == last ? RANGE : EuroRange.exactly(Euro.of("55000.00"));
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
                List.of(),
                List.of(),
                NoGrounds.NONE);
    }

    private static PositionResult result(GrantPlan plan, String id, Verdict verdict, YearGrant... grants) {
        return new PositionResult(id, plan.position(id).orElseThrow().title(), verdict, List.of(grants));
    }

    private static YearGrant grant(int year, String amount, String conditional) {
        EuroRange granted = EuroRange.exactly(Euro.of(amount));
        return new YearGrant(
                year,
                granted,
                Euro.of(conditional),
                List.of(),
                List.of(new YearGrant.Item("PERSONNEL", granted, List.of("S-03"), List.of(SampleFindings.RATE))));
    }

    private static YearResult years(int year, String cost, String grant, String conditional, String ownFunds) {
        return new YearResult(
                year,
                EuroRange.exactly(Euro.of(cost)),
                EuroRange.exactly(Euro.of(grant)),
                Euro.of(conditional),
                Euro.of(ownFunds),
                List.of());
    }

    private static LineResult line(String line, int year, String cost, String revenue) {
        return new LineResult(
                line, year, EuroRange.exactly(Euro.of(cost)), EuroRange.exactly(Euro.of(revenue)), List.of());
    }
}
