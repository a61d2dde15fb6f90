package org.kimrules.benchmarks.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Findings;

/** The rules of the clauses as lambdas, one for each rule of the rule files. */
final class CoreRules {

    private static final Set<String> OWN = Set.of("INTEGRATION_CENTRE", "MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY");
    private static final String UNKNOWN = "UNKNOWN";

    private CoreRules() {}

    /**
     * A rule about a slice, and about one other fact where it asks for one.
     *
     * @param name the name of the rule
     * @param slice what it asks of the slice alone
     * @param other the other fact, if there is one
     * @param answer what it concludes
     */
    record CoreRule(
            String name,
            Predicate<PositionSlice> slice,
            Optional<Other<?>> other,
            Function<PositionSlice, Answer> answer) {}

    /**
     * The other fact of a rule.
     *
     * @param type its type
     * @param alone what is asked of it alone
     * @param joined what is asked of both
     */
    record Other<F extends Fact>(Class<F> type, Predicate<F> alone, BiPredicate<PositionSlice, F> joined) {

        /** Asks the fact alone. */
        boolean fits(Object fact) {
            return alone.test(type.cast(fact));
        }

        /** Asks both. */
        boolean fits(PositionSlice slice, Object fact) {
            return joined.test(slice, type.cast(fact));
        }
    }

    private static CoreRule rule(String name, Predicate<PositionSlice> slice, Function<PositionSlice, Answer> answer) {
        return new CoreRule(name, applies(name).and(slice), Optional.empty(), answer);
    }

    private static CoreRule rule(
            String name, Predicate<PositionSlice> slice, Other<?> other, Function<PositionSlice, Answer> answer) {
        return new CoreRule(name, applies(name).and(slice), Optional.of(other), answer);
    }

    private static Predicate<PositionSlice> applies(String rule) {
        String clause = rule.substring(0, rule.lastIndexOf('-'));
        return slice -> slice.law().contains(clause);
    }

    private static Other<Office> centre(Predicate<Office> state) {
        return new Other<>(
                Office.class,
                office -> office.code().equals("INTEGRATION_CENTRE") && state.test(office),
                (s, o) -> true);
    }

    private static Other<Approval> approval(Predicate<Approval> state) {
        return new Other<>(
                Approval.class,
                approval -> approval.clause().equals("B1-02") && state.test(approval),
                (slice, approval) -> approval.slice().equals(slice));
    }

    private static Other<ParameterInForce> figure(
            String key, Predicate<ParameterInForce> state, BiPredicate<PositionSlice, ParameterInForce> compared) {
        BiPredicate<PositionSlice, ParameterInForce> inForce =
                (slice, figure) -> figure.segment().equals(slice.segment());
        return new Other<>(
                ParameterInForce.class,
                figure -> figure.key().equals(key) && state.test(figure),
                inForce.and(compared));
    }

    private static Other<Expense> workplace(boolean claimed) {
        return new Other<>(
                Expense.class,
                expense -> expense.item().equals("WORKPLACE") && expense.claimed() == claimed,
                (slice, expense) -> expense.slice().equals(slice));
    }

    private static Other<PlannedPosition> supervisor(Predicate<PlannedPosition> kind) {
        return new Other<>(
                PlannedPosition.class, kind, (slice, other) -> other.id().equals(slice.supervisor()));
    }

    private static boolean elsewhere(PositionSlice slice) {
        return !slice.employer().equals("INTEGRATION_CENTRE")
                && !slice.employer().equals(UNKNOWN);
    }

    private static boolean carrier(PositionSlice slice) {
        return slice.employer().equals("WELFARE_CARRIER");
    }

    static List<CoreRule> all() {
        return List.of(
                rule("B1-01-s", s -> true, centre(Office::present), Findings::satisfied),
                rule("B1-01-v", s -> true, centre(Office::absent), Findings::violated),
                rule("B1-01-u", s -> true, centre(o -> !o.stated()), Findings::undecided),
                rule("B1-02-s", s -> s.employer().equals("INTEGRATION_CENTRE"), Findings::satisfied),
                rule("B1-02-x", CoreRules::elsewhere, approval(Approval::granted), Findings::exempted),
                rule("B1-02-r", CoreRules::elsewhere, approval(Approval::open), Findings::exemptionRequired),
                rule("B1-02-v", CoreRules::elsewhere, approval(Approval::refused), Findings::violated),
                rule("B1-02-u", s -> s.employer().equals(UNKNOWN), Findings::undecided),
                rule("B1-04-s", s -> true, holds("B1.directive-adopted", true), Findings::satisfied),
                rule("B1-04-u", s -> true, holds("B1.directive-adopted", false), Findings::undecided),
                rule("B2-02-s", s -> OWN.contains(s.employer()) || carrier(s), Findings::satisfied),
                rule("B2-02-v", s -> s.employer().equals("OTHER"), Findings::violated),
                rule("B2-02-u", s -> s.employer().equals(UNKNOWN), Findings::undecided),
                rule("B2-03-s", s -> OWN.contains(s.employer()), Findings::satisfied),
                rule("B2-03-v", s -> carrier(s) || s.employer().equals("OTHER"), Findings::violated),
                rule("B2-03-u", s -> s.employer().equals(UNKNOWN), Findings::undecided),
                rule("B2-04-s", s -> !Set.of("MBE", "JMD", UNKNOWN).contains(s.service()), Findings::satisfied),
                rule("B2-04-v", s -> Set.of("MBE", "JMD").contains(s.service()), Findings::violated),
                rule("B2-04-u", s -> s.service().equals(UNKNOWN), Findings::undecided),
                rule("B2-05-s", s -> true, supervisor(p -> p.component().equals("B1")), Findings::satisfied),
                rule("B2-05-v", s -> true, supervisor(p -> !p.component().equals("B1")), Findings::violated),
                rule("B2-05-u", s -> s.supervisor().equals(UNKNOWN), Findings::undecided),
                rule("B2-08-s", s -> true, holds("B2.budget-adopted", true), Findings::satisfied),
                rule("B2-08-u", s -> true, holds("B2.budget-adopted", false), Findings::undecided),
                rule("B2-10-s", s -> s.lineSupervisor().equals(s.sponsorId()), Findings::satisfied),
                rule("B2-10-v", CoreRules::supervisedElsewhere, Findings::violated),
                rule("B2-10-u", s -> s.lineSupervisor().equals(UNKNOWN), Findings::undecided),
                rule("B2-17-s", s -> true, workplace(false), Findings::satisfied),
                rule("B2-17-v", s -> true, workplace(true), Findings::violated),
                rule("B2-19-s", s -> true, smallest((s, p) -> p.fte().compareTo(s.fte()) <= 0), Findings::satisfied),
                rule("B2-19-v", s -> true, smallest((s, p) -> p.fte().compareTo(s.fte()) > 0), Findings::violated),
                rule(
                        "B2-19-u",
                        s -> true,
                        figure("B2.min-share", p -> !p.known(), (s, p) -> true),
                        Findings::undecided));
    }

    private static boolean supervisedElsewhere(PositionSlice slice) {
        return !slice.lineSupervisor().equals(slice.sponsorId())
                && !slice.lineSupervisor().equals(UNKNOWN);
    }

    private static Other<ParameterInForce> holds(String key, boolean yes) {
        return figure(key, figure -> figure.holds() == yes, (slice, figure) -> true);
    }

    private static Other<ParameterInForce> smallest(BiPredicate<PositionSlice, ParameterInForce> compared) {
        return figure("B2.min-share", ParameterInForce::known, compared);
    }
}
