package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Filing;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.LineUse;
import org.kimrules.drl.fact.MeetingFact;
import org.kimrules.drl.fact.PlanFact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.folder.PolicyFolder;

/** Everything that is given before the first rule runs: the slices, the other subjects and what they are compared with. */
final class PlanFacts {

    /** The kind of code that lists who can approve; what anybody else grants lifts nothing. */
    private static final String APPROVER = "approver";

    private final PolicyFolder policy;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final List<Segment> segments;
    private final List<PositionSlice> slices;

    PlanFacts(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        Slicer slicer = new Slicer(policy, plan, asOf, law);
        this.segments = slicer.segments();
        this.slices = slicer.slices();
    }

    List<PositionSlice> slices() {
        return slices;
    }

    /** Returns all subjects that exist before sums are known. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(slices);
        Map<String, Set<String>> components = Map.of(
                "component", plan.positions().stream().map(Position::component).collect(Collectors.toSet()));
        subjects.add(new PlanFact(plan, law.during(days(), SubjectKind.PLAN, components)));
        lines().forEach(subjects::add);
        plan.meetings().stream()
                .map(meeting -> new MeetingFact(meeting, law.on(meeting.date(), SubjectKind.MEETING)))
                .forEach(subjects::add);
        subjects.addAll(reservations());
        return subjects;
    }

    /** Returns the days of the plan; a plan without positions has the day of its decision, or of knowledge. */
    private Period days() {
        if (segments.isEmpty()) {
            LocalDate day = plan.decidedOn().orElse(asOf.knownOn());
            return Period.of(day, day);
        }
        return Period.of(
                segments.get(0).period().from(),
                segments.get(segments.size() - 1).period().to());
    }

    /** Returns the days of the plan in the years, or those years where it has none in them. */
    private Period days(Set<Integer> years) {
        Period whole =
                Period.of(LocalDate.of(Collections.min(years), 1, 1), LocalDate.of(Collections.max(years), 12, 31));
        return days().intersection(whole).orElse(whole);
    }

    private Stream<LineUse> lines() {
        Set<String> used = plan.positions().stream()
                .flatMap(position -> Stream.of(
                        position.booking().costLine(), position.booking().revenueLine()))
                .collect(Collectors.toSet());
        return plan.budget().lines().stream()
                .filter(line -> used.contains(line.code()))
                .map(line -> new LineUse(line, law.during(days(), SubjectKind.LINE, Map.of())));
    }

    List<ReservationFact> reservations() {
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
    LocalDate lastDay(int year) {
        return slices.stream()
                .filter(slice -> slice.segment().year() == year)
                .map(slice -> slice.period().to())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(year, 12, 31));
    }

    /** Returns the segment that the last day of the plan in the year lies in, if it has days in it. */
    Optional<Segment> lastSegment(int year) {
        return segments.stream()
                .filter(segment -> segment.year() == year)
                .filter(segment -> segment.period().contains(lastDay(year)))
                .findFirst();
    }

    /** Returns what subjects are compared with; every case is there, known or not. */
    List<Fact> context() {
        List<Fact> facts = new ArrayList<>(parameters());
        facts.addAll(expenses(slices));
        facts.addAll(filings());
        facts.addAll(statements());
        slices.forEach(slice -> facts.addAll(approvals(slice)));
        plan.positions().forEach(position -> facts.add(new PlannedPosition(position)));
        policy.vocabulary()
                .of("office")
                .forEach(code -> facts.add(new Office(code, plan.applicant().office(code))));
        facts.add(new DecisionDay(plan.decidedOn()));
        return facts;
    }

    /** Returns what the plan asks for beside personnel, for each slice and item. */
    List<Expense> expenses(List<PositionSlice> of) {
        return of.stream()
                .flatMap(slice -> policy.vocabulary().of("expense").stream().map(item -> expense(item, slice)))
                .toList();
    }

    private static Expense expense(String item, PositionSlice slice) {
        return new Expense(
                item,
                slice,
                slice.position().expenses().stream()
                        .filter(expense -> expense.item().equals(item) && expense.year() == slice.year())
                        .findFirst());
    }

    /** Returns the application for each component and year of the plan, filed or not. */
    List<Filing> filings() {
        return slices.stream()
                .map(slice -> filing(slice.component(), slice.year()))
                .distinct()
                .toList();
    }

    private Filing filing(String component, int year) {
        Optional<Application> application = plan.applications().stream()
                .filter(each ->
                        each.component().equals(component) && each.years().contains(year))
                .findFirst();
        return Filing.of(component, year, application, asOf.knownOn());
    }

    /** Returns what the plan says under each statement of the vocabulary. */
    List<Statement> statements() {
        return policy.vocabulary().statements().entrySet().stream()
                .map(statement ->
                        new Statement(statement.getKey(), statement.getValue(), plan.statement(statement.getKey())))
                .toList();
    }

    List<ParameterInForce> parameters() {
        return segments.stream()
                .flatMap(segment ->
                        policy.parameters().parameters().stream().map(parameter -> inForce(parameter, segment)))
                .toList();
    }

    private ParameterInForce inForce(Parameter parameter, Segment segment) {
        return new ParameterInForce(
                parameter.key(),
                segment,
                parameter,
                parameter.on(segment.period().from(), asOf).map(value -> new UsedParameter(parameter, value)));
    }

    /** A clause that an authority can lift has one state of approval for each slice that it applies to. */
    private List<Approval> approvals(PositionSlice slice) {
        return slice.law().stream()
                .sorted()
                .map(id -> policy.register().clause(id))
                .filter(clause -> clause.status() == ClauseStatus.ENCODED
                        && clause.authority().isPresent())
                .map(clause -> approval(clause, slice))
                .toList();
    }

    private Approval approval(Clause clause, PositionSlice slice) {
        Optional<Exemption> best = plan.exemptions().stream()
                .filter(exemption -> exemption.clause().equals(clause.id())
                        && policy.vocabulary().of(APPROVER).contains(exemption.authority())
                        && exemption.covers(slice.id(), slice.period()))
                .min(Comparator.comparing(this::rank).thenComparing(Exemption::id));
        return new Approval(
                clause.id(),
                slice,
                clause.authority().orElseThrow(),
                best,
                best.map(exemption -> exemption.stateOn(asOf.knownOn())).orElse(Exemption.State.REQUESTED));
    }

    /** A decision counts more than a request that is still in the plan beside it. */
    private int rank(Exemption exemption) {
        return exemption.stateOn(asOf.knownOn()) == Exemption.State.REQUESTED ? 1 : 0;
    }
}
