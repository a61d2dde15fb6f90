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
 * @param balance cost and grant of the positions that it speaks of
 * @param law the clauses that apply
 */
public record ClaimBalance(Claim claim, int year, Balance balance, Set<String> law) implements Yearly {

    /** Keeps a copy. */
    public ClaimBalance {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.CLAIM, claim.id() + "/" + year);
    }

    /** Returns what comes out, of the lower bounds where it does not come out whole. */
    public Money computed() {
        return switch (claim.kind()) {
            case COST -> balance.cost().lower();
            case GRANT -> balance.grant().lower();
            case GAP -> balance.need().lower();
        };
    }

    /** Returns whether it comes out whole. */
    public boolean decided() {
        return switch (claim.kind()) {
            case COST -> balance.cost().isExact();
            case GRANT -> balance.grant().isExact();
            case GAP -> balance.decided() && !balance.surplus();
        };
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
                "computed", Value.of(computed()),
                "difference", Value.of(stated().minus(computed()).abs()));
    }
}
