package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.fact.LineUse;
import org.kimrules.drl.fact.MeetingFact;
import org.kimrules.drl.fact.PlanFact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFolder;

/** Everything that is given before the first rule runs: the slices, the other subjects and what they are compared with. */
public final class PlanFacts {

    private final PolicyFolder policy;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final Segments segments;
    private final List<PositionSlice> slices;
    private final SortedMap<Integer, LocalDate> lastDays = new TreeMap<>();
    private final List<ReservationFact> reservations;
    private final PlanContext context;

    /** Cuts the plan into slices under the law as it was known. */
    public PlanFacts(PolicyFolder policy, RuleStages rules, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        this.segments = Segments.of(policy, plan, asOf, law);
        Figures figures = new Figures(policy.parameters().parameters(), segments, asOf);
        Exemptions exemptions = new Exemptions(plan);
        this.slices = new Slicer(policy, rules, plan, law, segments, figures, exemptions).slices();
        this.context = new PlanContext(policy, plan, asOf, law, segments, figures, slices, exemptions);
        for (PositionSlice slice : slices) {
            lastDays.merge(slice.year(), slice.period().to(), PlanFacts::later);
        }
        this.reservations = plan.reservations().stream().map(this::reservation).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the slices of all positions, by id and day. */
    public List<PositionSlice> slices() {
        return slices;
    }

    /** Returns where the slices have to be cut for what maxima count at the same time. */
    public Counted counted() {
        return new Counted(policy.register(), slices);
    }

    /** Returns all subjects beside slices that exist before sums are known. */
    public List<Subject> others() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new PlanFact(plan, planLaw()));
        lines().forEach(subjects::add);
        plan.meetings().stream()
                .map(meeting -> new MeetingFact(meeting, law.on(meeting.date(), SubjectKind.MEETING)))
                .forEach(subjects::add);
        subjects.addAll(reservations);
        return subjects;
    }

    /** A clause about a component speaks about the plan only on days on which the plan has positions in it. */
    private Set<String> planLaw() {
        Map<String, Period> days = new TreeMap<>();
        plan.positions().forEach(position -> days.merge(position.component(), position.period(), Period::span));
        Set<String> clauses = new HashSet<>(law.during(days(), SubjectKind.PLAN, Map.of()));
        days.forEach((component, span) ->
                clauses.addAll(law.during(span, SubjectKind.PLAN, Map.of("component", Set.of(component)))));
        return clauses;
    }

    /** Returns the days of the plan; a plan without positions has the day of its decision, or of knowledge. */
    public Period days() {
        List<Segment> inOrder = segments.inOrder();
        if (inOrder.isEmpty()) {
            LocalDate day = plan.decidedOn().orElse(asOf.knownOn());
            return Period.of(day, day);
        }
        return Period.of(
                inOrder.get(0).period().from(),
                inOrder.get(inOrder.size() - 1).period().to());
    }

    /** Returns the days of the plan in the years, or those years where it has none in them. */
    public Period days(Set<Integer> years) {
        Period whole =
                Period.of(LocalDate.of(Collections.min(years), 1, 1), LocalDate.of(Collections.max(years), 12, 31));
        return days().intersection(whole).orElse(whole);
    }

    private List<LineUse> lines() {
        Set<String> used = new HashSet<>();
        for (Position position : plan.positions()) {
            used.add(position.booking().costLine());
            used.add(position.booking().revenueLine());
        }
        Set<String> clauses = law.during(days(), SubjectKind.LINE, Map.of());
        return plan.budget().lines().stream()
                .filter(line -> used.contains(line.code()))
                .map(line -> new LineUse(line, clauses))
                .toList();
    }

    /** Returns the conditions of the decision with what is known of them. */
    public List<ReservationFact> reservations() {
        return reservations;
    }

    private ReservationFact reservation(Reservation reservation) {
        return new ReservationFact(
                reservation,
                openYears(reservation),
                law.during(
                        days(reservation.years()),
                        SubjectKind.RESERVATION,
                        Map.of("component", Set.of(reservation.component()))));
    }

    /** What a year waits for is there when a yes is known for the last day of the year that the plan has. */
    private List<Integer> openYears(Reservation reservation) {
        Parameter awaited = policy.parameters().find(reservation.awaits()).orElseThrow();
        return reservation.years().stream()
                .sorted()
                .filter(year -> awaited.on(lastDay(year), asOf)
                        .flatMap(ParameterValue::value)
                        .filter(Value.of(true)::equals)
                        .isEmpty())
                .toList();
    }

    /** Returns the last day that some position has in the year; of a year without positions it is the last at all. */
    public LocalDate lastDay(int year) {
        return lastDays.getOrDefault(year, LocalDate.of(year, 12, 31));
    }

    /** Returns the segment of the last day that some position has in a year, or else of the last at all in one that was paid for. */
    public Segment lastSegment(int year) {
        return segments.at(lastDay(year));
    }

    /** Returns what the subjects are compared with. */
    public PlanContext context() {
        return context;
    }
}
