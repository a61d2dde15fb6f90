package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Segment;

/**
 * A component of the programme in one year.
 *
 * @param component the code of the component
 * @param year the calendar year
 * @param segment the stretch of time that the plan's last day in the year lies in; its parameters are those of the year
 * @param balance cost and grant of its positions
 * @param paid the grant money that was known to be paid on the day of knowledge
 * @param law the clauses that apply
 */
public record ComponentBalance(
        String component, int year, Segment segment, Balance balance, Money paid, Set<String> law) implements Yearly {

    /** Keeps a copy. */
    public ComponentBalance {
        law = Set.copyOf(law);
    }

    @Override
    public Map<String, Set<String>> traits() {
        return Map.of("component", Set.of(component));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.COMPONENT_YEAR, component + "/" + year);
    }

    /** Returns whether the grant is decided. */
    public boolean decided() {
        return balance.grant().isExact();
    }

    /** Returns the grant, its lower bound where it is not decided. */
    public Money grant() {
        return balance.grant().lower();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "component", Value.code("component", component),
                "year", Value.of(year),
                "grant", balance.grant().value(),
                "paid", Value.of(paid));
    }
}
