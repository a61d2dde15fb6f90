package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Subject;

/**
 * A component of the programme in one year.
 *
 * @param component the code of the component
 * @param year the calendar year
 * @param balance cost and grant of its positions
 * @param paid the grant money that was known to be paid on the day of knowledge
 * @param law the clauses that apply
 */
public record ComponentBalance(String component, int year, Balance balance, Money paid, Set<String> law)
        implements Subject {

    /** Keeps a copy. */
    public ComponentBalance {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.COMPONENT_YEAR, component + "/" + year);
    }

    /** Returns whether the grant is decided. */
    public boolean decided() {
        return balance.decided();
    }

    /** Returns the grant as far as it is decided. */
    public Money grant() {
        return balance.grant();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "component", Value.code("component", component),
                "year", Value.of(year),
                "grant", Value.of(grant()),
                "paid", Value.of(paid));
    }
}
