package org.kimrules.drl.reckoning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.ledger.Ledger;

/** Every amount of an assessment with its arithmetic, found by its name. */
public final class Amounts {

    /** An amount as the assessment says it, and how to do its arithmetic. */
    private record Stated(EuroRange amount, Supplier<Reckoning> arithmetic) {}

    private final Ledger ledger;
    private final PositionTerms positions;
    private final BalanceTerms balances;
    private final Map<AmountRef, Stated> amounts = new TreeMap<>();

    public Amounts(Run run, Assessment assessment, PositionTerms positions, BalanceTerms balances) {
        this.ledger = run.ledger();
        this.positions = positions;
        this.balances = balances;
        ledger.entries().forEach(this::position);
        assessment.years().forEach(this::year);
        Maxima.all(run.stages().of(Stage.COVER).subjects(), LineBalance.class).forEach(line -> line(line, assessment));
        assessment.chances().forEach(this::chance);
    }

    private void position(Funding entry) {
        String id = entry.position().id();
        keep(AmountRef.position(id, entry.year(), What.COST), entry.cost(), () -> positions.cost(entry));
        keep(AmountRef.position(id, entry.year(), What.GRANT), entry.grant(), () -> positions.grant(entry));
        keep(
                AmountRef.position(id, entry.year(), What.CONDITIONAL),
                EuroRange.exactly(entry.conditional()),
                () -> positions.conditional(entry));
        entry.items()
                .forEach(item -> keep(
                        AmountRef.item(id, entry.year(), item.item()),
                        item.amount(),
                        () -> positions.item(entry, item.item())));
    }

    private void year(YearResult result) {
        int year = result.year();
        Balance balance = ledger.balance(entry -> entry.year() == year);
        keep(AmountRef.year(year, What.COST), result.cost(), () -> balances.cost(balance));
        keep(AmountRef.year(year, What.GRANT), result.grant(), () -> balances.grant(balance));
        keep(
                AmountRef.year(year, What.CONDITIONAL),
                EuroRange.exactly(result.grantConditional()),
                () -> balances.conditional(balance));
        keep(
                AmountRef.year(year, What.OWN_FUNDS),
                EuroRange.exactly(result.ownFunds()),
                () -> Reckoning.exactly(balances.ownFunds(funds -> funds.year() == year)));
        result.gapLower()
                .ifPresent(least -> keep(
                        AmountRef.year(year, What.GAP),
                        new EuroRange(least, result.gapUpper()),
                        () -> named(year, What.COST).minus(named(year, What.GRANT))));
    }

    private Reckoning named(int year, What what) {
        return named(AmountRef.year(year, what));
    }

    private Reckoning named(AmountRef ref) {
        return arithmetic(ref).named(ref);
    }

    private void line(LineBalance line, Assessment assessment) {
        LineResult result = assessment.lines().stream()
                .filter(each -> each.line().equals(line.line()) && each.year() == line.year())
                .findFirst()
                .orElseThrow();
        line(line, What.COST, result.cost(), balances -> balances.cost(line.balance()));
        line(line, What.REVENUE, result.revenue(), balances -> balances.grant(line.balance()));
        result.net().ifPresent(net -> line(line, What.NET, EuroRange.exactly(net), any -> net(line)));
    }

    private void line(LineBalance line, What what, EuroRange amount, Function<BalanceTerms, Reckoning> arithmetic) {
        keep(AmountRef.line(line.line(), line.year(), what), amount, () -> arithmetic.apply(balances));
    }

    private Reckoning net(LineBalance line) {
        return named(line, What.REVENUE).minus(named(line, What.COST));
    }

    private Reckoning named(LineBalance line, What what) {
        return named(AmountRef.line(line.line(), line.year(), what));
    }

    private void chance(Chance chance) {
        String clause = chance.clause().id();
        keep(
                AmountRef.chance(clause, chance.item(), chance.year()),
                chance.amount(),
                () -> Reckoning.sum(ledger.entries().stream()
                        .filter(entry ->
                                entry.year() == chance.year() && entry.chances().containsKey(clause))
                        .map(entry -> positions.chance(entry, clause))
                        .toList()));
    }

    private void keep(AmountRef ref, EuroRange amount, Supplier<Reckoning> arithmetic) {
        amounts.put(ref, new Stated(amount, arithmetic));
    }

    public List<AmountRef> refs() {
        return List.copyOf(amounts.keySet());
    }

    public Reason.Calculated explain(AmountRef ref) {
        return new Reason.Calculated(ref.what().label(), named(ref));
    }

    /**
     * Does the arithmetic and holds it against the assessment: an explanation that comes to something else is a fault.
     */
    private Reckoning arithmetic(AmountRef ref) {
        Stated stated = amounts.get(ref);
        if (stated == null) {
            throw new IllegalArgumentException("the assessment has no amount " + ref);
        }
        Reckoning reckoning = stated.arithmetic().get();
        if (!reckoning.range().equals(stated.amount())) {
            throw new PolicyException("the arithmetic of " + ref + " comes to " + reckoning.range()
                    + ", but the assessment says " + stated.amount());
        }
        return reckoning;
    }
}
