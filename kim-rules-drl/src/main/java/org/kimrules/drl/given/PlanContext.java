package org.kimrules.drl.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.ApplicantCount;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Filing;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
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
    private final LawInForce law;
    private final Segments segments;
    private final Figures figures;
    private final Exemptions exemptions;
    private final List<ApplicantCount> counts;
    private final List<Fact> shared;
    private final Map<String, Position> positions = new HashMap<>();
    private final IdentityHashMap<Set<String>, List<Clause>> liftable = new IdentityHashMap<>();

    PlanContext(
            PolicyFolder policy,
            GrantPlan plan,
            AsOf asOf,
            LawInForce law,
            Segments segments,
            Figures figures,
            List<PositionSlice> slices,
            Exemptions exemptions) {
        this.policy = policy;
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        this.segments = segments;
        this.figures = figures;
        this.exemptions = exemptions;
        this.counts = policy.vocabulary().of("count").stream()
                .map(code -> new ApplicantCount(code, plan.applicant().count(code)))
                .toList();
        this.shared = shared(slices);
        plan.positions().forEach(position -> positions.put(position.id(), position));
    }

    private List<Fact> shared(List<PositionSlice> slices) {
        List<Fact> facts = new ArrayList<>(filings(slices));
        policy.vocabulary()
                .statements()
                .forEach((code, kind) -> facts.add(new Statement(code, kind, plan.statement(code))));
        facts.addAll(counts);
        policy.vocabulary()
                .of("office")
                .forEach(code -> facts.add(new Office(code, plan.applicant().office(code))));
        facts.add(new DecisionDay(plan.decidedOn()));
        facts.add(new KnowledgeDay(asOf.knownOn()));
        return List.copyOf(facts);
    }

    /** Returns what every subject may be compared with, but for parameters. */
    public List<Fact> shared() {
        return shared;
    }

    /** Returns what the plan says under each count of the vocabulary. */
    public List<ApplicantCount> counts() {
        return counts;
    }

    /** Returns the facts of a slice: its expenses and the approvals that could lift one of its clauses. */
    public List<Fact> of(PositionSlice slice) {
        List<Fact> facts = new ArrayList<>(expenses(slice));
        liftable.computeIfAbsent(slice.law(), law::liftable).forEach(clause -> facts.add(approval(clause, slice)));
        return facts;
    }

    /** Returns those of the positions that the plan has, as a whole. */
    public List<Fact> positions(Collection<String> ids) {
        List<Fact> facts = new ArrayList<>();
        for (String id : ids) {
            Position position = positions.get(id);
            if (position != null) {
                facts.add(new PlannedPosition(position));
            }
        }
        return facts;
    }

    /** Returns what the plan asks for beside personnel, for each item. */
    public List<Expense> expenses(PositionSlice slice) {
        List<Expense> expenses = new ArrayList<>();
        for (String item : policy.vocabulary().of("expense")) {
            expenses.add(new Expense(item, slice, planned(item, slice)));
        }
        return expenses;
    }

    private static Optional<org.kimrules.core.plan.Expense> planned(String item, PositionSlice slice) {
        for (org.kimrules.core.plan.Expense expense : slice.position().expenses()) {
            if (expense.item().equals(item) && expense.year() == slice.year()) {
                return Optional.of(expense);
            }
        }
        return Optional.empty();
    }

    /** Returns the application for each component and year of the plan that it has positions in or was paid for, filed or not. */
    private List<Filing> filings(List<PositionSlice> slices) {
        Map<String, SortedSet<Integer>> years = new TreeMap<>();
        for (PositionSlice slice : slices) {
            years.computeIfAbsent(slice.component(), any -> new TreeSet<>()).add(slice.year());
        }
        for (Payment payment : plan.payments(asOf)) {
            years.computeIfAbsent(payment.component(), any -> new TreeSet<>()).add(payment.year());
        }
        return years.entrySet().stream()
                .flatMap(component -> component.getValue().stream().map(year -> filing(component.getKey(), year)))
                .toList();
    }

    private Filing filing(String component, int year) {
        Optional<Application> application = plan.applications().stream()
                .filter(each ->
                        each.component().equals(component) && each.years().contains(year))
                .findFirst();
        return Filing.of(component, year, application, asOf.knownOn());
    }

    /** Returns every parameter in every segment. */
    public List<Fact> parameters() {
        return figures.all();
    }

    /** Returns every parameter in the segments that the slices start in: those that count to their ends. */
    public List<Fact> parameters(List<PositionSlice> of) {
        List<Fact> parameters = new ArrayList<>();
        of.stream()
                .map(PositionSlice::segment)
                .distinct()
                .mapToInt(segment -> segments.indexOf(segment.period().from()))
                .sorted()
                .forEach(place -> parameters.addAll(figures.in(place)));
        return parameters;
    }

    /** A clause that an authority can lift has one state of approval for each slice that it applies to. */
    private Approval approval(Clause clause, PositionSlice slice) {
        Optional<Exemption> best = exemptions.of(slice.id()).stream()
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
