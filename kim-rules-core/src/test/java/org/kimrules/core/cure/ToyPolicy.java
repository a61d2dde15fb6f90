package org.kimrules.core.cure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.testing.NoGrounds;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/**
 * A law small enough to try every set of steps: positions away from home need an approval, no two of them may share a sponsor,
 * none may be attached to the service BAD, each says which service it is attached to, and own funds cover 100 euros for each
 * position, 200 for one that gets no grant.
 */
final class ToyPolicy implements Policy {

    static final AsOf DAY = AsOf.knownOn(LocalDate.of(2021, 1, 1));

    private static final Clause CLAUSE = SamplePolicy.PLACE;

    private final List<GrantPlan> plans = new ArrayList<>();

    /** Returns the plan with positions at the sponsors, attached to the services, and some own funds. */
    static GrantPlan plan(List<String> sponsors, List<String> services, String ownFunds) {
        return plan(sponsors, services, new OwnFunds("170", 2021, Euro.of(ownFunds), Vocabulary.UNKNOWN));
    }

    /** Returns the plan with these own funds. */
    static GrantPlan plan(List<String> sponsors, List<String> services, OwnFunds... ownFunds) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < sponsors.size(); i++) {
            positions.add(position("P" + i, sponsors.get(i), services.get(i)));
        }
        return new GrantPlan(
                "toy",
                "toy",
                "toy",
                new Applicant("Stadt", "CITY", Map.of(), Map.of()),
                Stream.of("HOME", "AWAY", "FAR")
                        .map(id -> new Sponsor(id, id, id, Set.of()))
                        .toList(),
                positions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                new BudgetPlan(List.of(), List.of(ownFunds), List.of(), List.of()),
                GrantPlan.Privacy.NONE);
    }

    private static Position position(String id, String sponsor, String service) {
        return new Position(
                id,
                id,
                "B1",
                "COORDINATION",
                sponsor,
                service,
                Fte.of("1"),
                Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
                Optional.empty(),
                new Booking("1", "1", "170"),
                new Supervision(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN),
                List.of(),
                "UNKNOWN");
    }

    List<GrantPlan> plans() {
        return plans;
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        plans.add(plan);
        List<Finding> findings = new ArrayList<>();
        plan.positions().forEach(position -> findings.addAll(of(plan, position)));
        funds(plan).ifPresent(findings::add);
        return new Assessment(
                plan,
                ref(),
                asOf,
                Verdict.ELIGIBLE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                NoGrounds.NONE);
    }

    private static List<Finding> of(GrantPlan plan, Position position) {
        List<Finding> findings = new ArrayList<>();
        Place service = new Place(Field.SERVICE, Map.of("position", position.id()));
        Place employer = new Place(Field.EMPLOYER, Map.of("position", position.id()));
        if (away(plan, position)) {
            findings.add(finding(
                    "away",
                    position.id(),
                    Outcome.EXEMPTION_REQUIRED,
                    new Remedy.Approval(CLAUSE.id(), position.id(), "LAND"),
                    new Remedy.Change(employer, List.of(Value.code("employer", "HOME")))));
        }
        if (crowded(plan, position)) {
            findings.add(finding(
                    "crowded",
                    position.id(),
                    Outcome.VIOLATED,
                    new Remedy.Change(employer, List.of(Value.code("employer", "FAR"), Value.code("employer", "HOME"))),
                    new Remedy.Withdrawal(position.id())));
        }
        if (position.service().equals("BAD")) {
            findings.add(finding(
                    "bad",
                    position.id(),
                    Outcome.VIOLATED,
                    new Remedy.Change(service, List.of(Value.code("service", "NONE")))));
        }
        if (position.service().equals(Vocabulary.UNKNOWN)) {
            findings.add(finding(
                    "unknown",
                    position.id(),
                    Outcome.UNDECIDED,
                    new Remedy.Supply(service, List.of(Value.code("service", "BAD"), Value.code("service", "NONE")))));
        }
        return findings;
    }

    private static boolean away(GrantPlan plan, Position position) {
        return !position.sponsor().equals("HOME")
                && plan.exemptions().stream()
                        .noneMatch(exemption -> exemption.state() == Exemption.State.GRANTED
                                && exemption.positions().contains(position.id()));
    }

    private static boolean crowded(GrantPlan plan, Position position) {
        return !position.sponsor().equals("HOME")
                && plan.positions().stream()
                        .anyMatch(other -> !other.id().equals(position.id())
                                && other.sponsor().equals(position.sponsor()));
    }

    private static Optional<Finding> funds(GrantPlan plan) {
        Money need = Euro.sum(plan.positions().stream()
                .map(position -> Euro.of(of(plan, position).isEmpty() ? "100.00" : "200.00"))
                .toList());
        Money own =
                Euro.sum(plan.budget().ownFunds().stream().map(OwnFunds::amount).toList());
        return own.isLessThan(need)
                ? Optional.of(finding(
                        "funds",
                        SubjectRef.of(SubjectKind.YEAR, "2021"),
                        Outcome.VIOLATED,
                        new Remedy.Funds(unit(plan), 2021, need.minus(own))))
                : Optional.empty();
    }

    private static Optional<String> unit(GrantPlan plan) {
        return Optional.of(plan.positions().get(0).booking().ownShareUnit())
                .filter(unit -> !unit.equals(Vocabulary.UNKNOWN));
    }

    private static Finding finding(String rule, String position, Outcome outcome, Remedy... remedies) {
        return finding(rule, SubjectRef.of(SubjectKind.POSITION, position), outcome, remedies);
    }

    private static Finding finding(String rule, SubjectRef subject, Outcome outcome, Remedy... remedies) {
        Ruling ruling = new Ruling(
                CLAUSE,
                rule,
                outcome,
                Severity.of(outcome, CLAUSE.effect()),
                Text.same(rule),
                Map.of(),
                List.of(),
                Cures.of(List.of(remedies)));
        return new Finding(ruling, subject, Map.of());
    }

    @Override
    public PolicyRef ref() {
        return new PolicyRef("toy", "1");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of(), Map.of());
    }

    @Override
    public Register register() {
        return new Register(List.of(), List.of());
    }

    @Override
    public ParameterBook parameters() {
        return new ParameterBook(List.of());
    }
}
