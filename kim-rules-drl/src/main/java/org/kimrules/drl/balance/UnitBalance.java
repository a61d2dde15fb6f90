package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;

/**
 * An organisational unit in one year: what it has to cover and what it brings.
 *
 * @param unit the code of the unit
 * @param year the calendar year
 * @param balance cost and grant of the positions whose rest it covers
 * @param ownFunds what it brings
 * @param sources the codes of whose money that is, unknown where the plan does not say
 * @param law the clauses that apply
 */
public record UnitBalance(String unit, int year, Balance balance, Money ownFunds, Set<String> sources, Set<String> law)
        implements Yearly {

    /** Keeps a copy. */
    public UnitBalance {
        sources = Set.copyOf(sources);
        law = Set.copyOf(law);
    }

    @Override
    public Map<String, Set<String>> traits() {
        return Map.of("funder", sources);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.UNIT_YEAR, unit + "/" + year);
    }

    /** Returns whether cost and grant are known. */
    public boolean decided() {
        return balance.decided();
    }

    /** Returns whether what it has to cover hangs on a surplus alone, see {@link Balance#surplus}. */
    public boolean surplus() {
        return balance.surplus();
    }

    /** Returns what the grant leaves to the unit, at least. */
    public Money need() {
        return balance.need().lower();
    }

    private Value funder() {
        return new Value.Several(sources.stream()
                .sorted()
                .map(code -> Value.code("funder", code))
                .toList());
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "unit", Value.code("unit", unit),
                "year", Value.of(year),
                "need", balance.need().value(),
                "ownFunds", Value.of(ownFunds),
                "funder", funder(),
                "difference", Value.of(ownFunds.minus(need()).abs()));
    }
}
