package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.DecisionDay;
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
        subjects.add(new PlanFact(plan, law.on(asOf.knownOn(), SubjectKind.PLAN, components)));
        lines().forEach(subjects::add);
        plan.meetings().stream()
                .map(meeting -> new MeetingFact(meeting, law.on(asOf.knownOn(), SubjectKind.MEETING)))
                .forEach(subjects::add);
        subjects.addAll(reservations());
        return subjects;
    }

    private Stream<LineUse> lines() {
        Set<String> used = plan.positions().stream()
                .flatMap(position -> Stream.of(
                        position.booking().costLine(), position.booking().revenueLine()))
                .collect(Collectors.toSet());
        return plan.budget().lines().stream()
                .filter(line -> used.contains(line.code()))
                .map(line -> new LineUse(line, law.on(asOf.knownOn(), SubjectKind.LINE)));
    }

    List<ReservationFact> reservations() {
        return plan.reservations().stream()
                .map(reservation -> new ReservationFact(
                        reservation,
                        openYears(reservation),
                        law.on(
                                asOf.knownOn(),
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

    /** Returns what subjects are compared with; every case is there, known or not. */
    List<Fact> context() {
        List<Fact> facts = new ArrayList<>(parameters());
        slices.forEach(slice -> facts.addAll(approvals(slice)));
        plan.positions().forEach(position -> facts.add(new PlannedPosition(position)));
        policy.vocabulary()
                .of("office")
                .forEach(code -> facts.add(new Office(code, plan.applicant().office(code))));
        facts.addAll(statements());
        facts.add(new DecisionDay(plan.decidedOn()));
        return facts;
    }

    List<Statement> statements() {
        return policy.vocabulary().statements().entrySet().stream()
                .map(each -> new Statement(each.getKey(), each.getValue(), plan.statement(each.getKey())))
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
