package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
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
import org.kimrules.drl.folder.PolicyFolder;

/** Everything that is given before the first rule runs: the slices, the other subjects and what they are compared with. */
public final class PlanFacts {

    private final PolicyFolder policy;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final List<Segment> segments;
    private final List<PositionSlice> slices;
    private final PlanContext context;

    /** Cuts the plan into slices under the law as it was known. */
    public PlanFacts(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        Slicer slicer = new Slicer(policy, plan, asOf, law);
        this.segments = slicer.segments();
        this.slices = slicer.slices();
        this.context = new PlanContext(policy, plan, asOf, segments, slices);
    }

    /** Returns the slices of all positions, by day and id. */
    public List<PositionSlice> slices() {
        return slices;
    }

    /** Returns all subjects that exist before sums are known. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(slices);
        subjects.add(new PlanFact(plan, planLaw()));
        lines().forEach(subjects::add);
        plan.meetings().stream()
                .map(meeting -> new MeetingFact(meeting, law.on(meeting.date(), SubjectKind.MEETING)))
                .forEach(subjects::add);
        subjects.addAll(reservations());
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
        if (segments.isEmpty()) {
            LocalDate day = plan.decidedOn().orElse(asOf.knownOn());
            return Period.of(day, day);
        }
        return Period.of(
                segments.get(0).period().from(),
                segments.get(segments.size() - 1).period().to());
    }

    /** Returns the days of the plan in the years, or those years where it has none in them. */
    public Period days(Set<Integer> years) {
        Period whole =
                Period.of(LocalDate.of(Collections.min(years), 1, 1), LocalDate.of(Collections.max(years), 12, 31));
        return days().intersection(whole).orElse(whole);
    }

    private Stream<LineUse> lines() {
        Set<String> used = plan.positions().stream()
                .flatMap(position -> Stream.of(
                        position.booking().costLine(), position.booking().revenueLine()))
                .collect(Collectors.toSet());
        Set<String> clauses = law.during(days(), SubjectKind.LINE, Map.of());
        return plan.budget().lines().stream()
                .filter(line -> used.contains(line.code()))
                .map(line -> new LineUse(line, clauses));
    }

    /** Returns the conditions of the decision with what is known of them. */
    public List<ReservationFact> reservations() {
        return plan.reservations().stream()
                .map(reservation -> new ReservationFact(
                        reservation,
                        openYears(reservation),
                        law.during(
                                days(reservation.years()),
                                SubjectKind.RESERVATION,
                                Map.of("component", Set.of(reservation.component())))))
                .toList();
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
        return slices.stream()
                .filter(slice -> slice.segment().year() == year)
                .map(slice -> slice.period().to())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(year, 12, 31));
    }

    /** Returns the segment that the last day of the plan in the year lies in, if it has days in it. */
    public Optional<Segment> lastSegment(int year) {
        LocalDate lastDay = lastDay(year);
        return segments.stream()
                .filter(segment -> segment.period().contains(lastDay))
                .findFirst();
    }

    /** Returns what the subjects are compared with. */
    public PlanContext context() {
        return context;
    }
}
