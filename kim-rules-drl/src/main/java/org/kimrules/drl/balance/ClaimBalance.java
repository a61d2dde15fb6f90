package org.kimrules.drl.balance;

import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;

/**
 * An amount that the authors state, in one year, beside the amount that comes out.
 *
 * @param claim what they state
 * @param year the calendar year
 * @param computed what comes out
 * @param decided whether it comes out whole
 * @param law the clauses that apply
 */
public record ClaimBalance(Claim claim, int year, Money computed, boolean decided, Set<String> law) implements Yearly {

    /** Keeps a copy. */
    public ClaimBalance {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.CLAIM, claim.id() + "/" + year);
    }

    /** Returns the stated amount. */
    public Money stated() {
        return claim.amount();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "claim", Value.of(claim.id()),
                "text", Value.of(claim.text()),
                "year", Value.of(year),
                "stated", Value.of(stated()),
                "computed", Value.of(computed),
                "difference", Value.of(stated().minus(computed).abs()));
    }
}
