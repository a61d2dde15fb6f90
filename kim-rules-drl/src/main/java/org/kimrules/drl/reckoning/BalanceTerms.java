package org.kimrules.drl.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.ClaimBalance;
import org.kimrules.drl.balance.ComponentBalance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.balance.UnitBalance;
import org.kimrules.drl.balance.YearBalance;
import org.kimrules.drl.fact.Subject;

/** How the sums of the cover stage came about, by the name that their facts have. */
public final class BalanceTerms {

    private static final Text OWN_FUNDS = Text.of("Eigenmittel", "own funds");
    private static final Text UNBOUNDED =
            Text.of("Zuwendung nach oben nicht begrenzt, also mindestens", "grant not bounded above, so at least");
    private static final Text PAID = Text.of("angewiesen", "paid");
    private static final Text STATED = Text.of("Angabe der Vorlage", "stated amount");

    private final PositionTerms positions;
    private final BudgetPlan budget;
    private final AsOf asOf;

    public BalanceTerms(Run run, PositionTerms positions) {
        this.positions = positions;
        this.budget = run.plan().budget();
        this.asOf = run.asOf();
    }

    /** Returns the amounts of the subject by the names of its facts; none where it is no sum. */
    public Map<String, Reckoning> of(Subject subject) {
        if (subject instanceof YearBalance year) {
            return year(year);
        }
        if (subject instanceof LineBalance line) {
            return line(line);
        }
        if (subject instanceof UnitBalance unit) {
            return unit(unit);
        }
        if (subject instanceof ComponentBalance component) {
            return Map.of("grant", grant(component.balance()), "paid", Reckoning.exactly(paid(component)));
        }
        return subject instanceof ClaimBalance claim ? claim(claim) : Map.of();
    }

    private Map<String, Reckoning> year(YearBalance year) {
        Reckoning cost = cost(year.balance()).named(AmountRef.year(year.year(), What.COST));
        Reckoning grant = grant(year.balance()).named(AmountRef.year(year.year(), What.GRANT));
        Reckoning conditional = conditional(year.balance()).named(AmountRef.year(year.year(), What.CONDITIONAL));
        Reckoning own = Reckoning.exactly(ownFunds(each -> each.year() == year.year()))
                .named(AmountRef.year(year.year(), What.OWN_FUNDS));
        Reckoning need = need(year.balance(), cost, grant);
        return Map.of(
                "cost", cost,
                "grant", grant,
                "conditional", conditional,
                "secured", Reckoning.exactly(new Term.Difference(grant.lower(), conditional.lower())),
                "ownFunds", own,
                "need", need,
                "rest", need.minus(own).map(Term.NotNegative::new));
    }

    private Map<String, Reckoning> line(LineBalance line) {
        Reckoning cost = cost(line.balance()).named(AmountRef.line(line.line(), line.year(), What.COST));
        Reckoning revenue = grant(line.balance()).named(AmountRef.line(line.line(), line.year(), What.REVENUE));
        return Map.of(
                "cost", cost,
                "revenue", revenue,
                "net", Reckoning.exactly(new Term.Difference(revenue.lower(), cost.lower())));
    }

    private Map<String, Reckoning> unit(UnitBalance unit) {
        Term own = ownFunds(each -> each.year() == unit.year() && each.unit().equals(unit.unit()));
        Reckoning need = need(unit.balance(), cost(unit.balance()), grant(unit.balance()));
        return Map.of("need", need, "ownFunds", Reckoning.exactly(own), "difference", difference(own, need.lower()));
    }

    private Map<String, Reckoning> claim(ClaimBalance claim) {
        Term stated =
                stated(STATED, claim.stated(), "budget.claims[" + claim.claim().id() + "].amount");
        Term computed = computed(claim);
        return Map.of(
                "stated", Reckoning.exactly(stated),
                "computed", Reckoning.exactly(computed),
                "difference", difference(stated, computed));
    }

    private Term computed(ClaimBalance claim) {
        Balance balance = claim.balance();
        return switch (claim.claim().kind()) {
            case COST -> cost(balance).lower();
            case GRANT -> grant(balance).lower();
            case GAP -> need(balance, cost(balance), grant(balance)).lower();
        };
    }

    /** Returns how far two amounts are apart, the smaller one taken from the greater. */
    private static Reckoning difference(Term one, Term other) {
        boolean greater = one.value().compareTo(other.value()) >= 0;
        return Reckoning.exactly(greater ? new Term.Difference(one, other) : new Term.Difference(other, one));
    }

    public Reckoning cost(Balance balance) {
        return Reckoning.sum(balance.costs().stream()
                .map(entry -> positions.named(entry, What.COST))
                .toList());
    }

    public Reckoning grant(Balance balance) {
        return Reckoning.sum(balance.grants().stream()
                .map(entry -> positions.named(entry, What.GRANT))
                .toList());
    }

    public Reckoning conditional(Balance balance) {
        return Reckoning.sum(balance.grants().stream()
                .filter(entry -> !entry.conditional().isZero())
                .map(entry -> positions.named(entry, What.CONDITIONAL))
                .toList());
    }

    /** Returns what the grant leaves to be covered; at least nothing where nothing bounds the grant. */
    private Reckoning need(Balance balance, Reckoning cost, Reckoning grant) {
        Term least = grant.upper().map(most -> notNegative(cost.lower(), most)).orElseGet(() -> unbounded(grant));
        Optional<Term> whole = cost.upper().map(most -> notNegative(most, grant.lower()));
        return new Reckoning(least, whole.map(most -> isRest(most, balance) ? most : rest(balance)));
    }

    /** Without a surplus of any position it does not matter whether it might pay for others. */
    private static boolean isRest(Term most, Balance balance) {
        return Exact.of(balance.rest().orElseThrow()).equals(most.value());
    }

    private Term rest(Balance balance) {
        List<Term> parts = new ArrayList<>();
        for (Funding entry : balance.costs()) {
            Term cost = positions.named(entry, What.COST).upper().orElseThrow();
            parts.add(notNegative(cost, positions.named(entry, What.GRANT).lower()));
        }
        return new Term.Sum(parts);
    }

    /** A grant that nothing bounds may be all of the cost. */
    private static Term unbounded(Reckoning grant) {
        return new Term.Given(
                new Reason.Derived(UNBOUNDED, Value.of(Euro.ZERO), Optional.empty(), grant.sources()),
                BigFraction.ZERO);
    }

    private static Term notNegative(Term whole, Term less) {
        return new Term.NotNegative(new Term.Difference(whole, less));
    }

    public Term ownFunds(Predicate<OwnFunds> which) {
        List<OwnFunds> all = budget.ownFunds();
        return new Term.Sum(IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(i -> stated(OWN_FUNDS, all.get(i).amount(), "budget.ownFunds[" + i + "].amount"))
                .toList());
    }

    private Term paid(ComponentBalance component) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < budget.payments().size(); i++) {
            Payment payment = budget.payments().get(i);
            if (payment.component().equals(component.component())
                    && payment.year() == component.year()
                    && asOf.knows(payment.knownFrom())) {
                parts.add(stated(PAID, payment.amount(), "budget.payments[" + i + "].amount"));
            }
        }
        return new Term.Sum(parts);
    }

    private static Term stated(Text label, Money amount, String path) {
        return new Term.Given(new Reason.Stated(label, Value.of(amount), path), Exact.of(amount));
    }
}
