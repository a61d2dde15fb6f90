package org.kimrules.drl.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Filing;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * What subjects are compared with: parameters, expenses, applications, approvals and statements. Every case is there, known
 * or not, so that no rule has to ask for the absence of one.
 */
public final class PlanContext {

    /** The kind of code that lists who can approve; what anybody else grants lifts nothing. */
    private static final String APPROVER = "approver";

    private final PolicyFolder policy;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final List<PositionSlice> slices;
    private final List<ParameterInForce> parameters;

    PlanContext(PolicyFolder policy, GrantPlan plan, AsOf asOf, List<Segment> segments, List<PositionSlice> slices) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.slices = slices;
        this.parameters = segments.stream().flatMap(this::inForce).toList();
    }

    /** Returns all of it. */
    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>(parameters);
        facts.addAll(expenses(slices));
        facts.addAll(filings());
        facts.addAll(statements());
        slices.forEach(slice -> facts.addAll(approvals(slice)));
        plan.positions().forEach(position -> facts.add(new PlannedPosition(position)));
        policy.vocabulary()
                .of("office")
                .forEach(code -> facts.add(new Office(code, plan.applicant().office(code))));
        facts.add(new DecisionDay(plan.decidedOn()));
        facts.add(knowledgeDay());
        return facts;
    }

    /** Returns what the plan asks for beside personnel, for each slice and item. */
    public List<Expense> expenses(List<PositionSlice> of) {
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
    public List<Filing> filings() {
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

    /** Returns the day of knowledge. */
    public KnowledgeDay knowledgeDay() {
        return new KnowledgeDay(asOf.knownOn());
    }

    /** Returns what the plan says under each statement of the vocabulary. */
    public List<Statement> statements() {
        return policy.vocabulary().statements().entrySet().stream()
                .map(statement ->
                        new Statement(statement.getKey(), statement.getValue(), plan.statement(statement.getKey())))
                .toList();
    }

    /** Returns every parameter in every segment. */
    public List<ParameterInForce> parameters() {
        return parameters;
    }

    private Stream<ParameterInForce> inForce(Segment segment) {
        return policy.parameters().parameters().stream().map(parameter -> inForce(parameter, segment));
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
