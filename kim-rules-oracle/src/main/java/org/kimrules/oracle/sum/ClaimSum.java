package org.kimrules.oracle.sum;

import java.util.Map;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.money.Bounds;
import org.kimrules.oracle.money.Entry;

/**
 * An amount that the authors state for a year, beside the one that comes out.
 *
 * @param claim what they state
 * @param year the calendar year
 * @param decided whether an amount comes out whole
 * @param computed what comes out, at least, in cents
 * @param facts what is stated of it
 */
public record ClaimSum(Claim claim, int year, boolean decided, long computed, Facts facts) implements Yearly {

    static ClaimSum of(Claim claim, int year, Sum sum) {
        long computed = switch (claim.kind()) {
            case COST -> sum.cost().least();
            case GRANT -> sum.grant().least();
            case GAP -> sum.need().least();
        };
        boolean decided = switch (claim.kind()) {
            case COST -> sum.cost().exact();
            case GRANT -> sum.grant().exact();
            case GAP -> sum.decided() && !sum.surplus();
        };
        long stated = claim.amount().getAmountMinorLong();
        return new ClaimSum(
                claim,
                year,
                decided,
                computed,
                Facts.of(Map.of(
                        "claim", Value.of(claim.id()),
                        "text", Value.of(claim.text()),
                        "year", Value.of(year),
                        "stated", Value.of(claim.amount()),
                        "computed", Value.of(Bounds.euros(computed)),
                        "difference", Value.of(Bounds.euros(Math.abs(stated - computed))))));
    }

    /** Returns whether the claim speaks of the position of the entry. */
    static boolean speaksOf(Claim claim, Entry entry) {
        Booking booking = entry.seat().position().booking();
        String line = claim.kind() == Claim.Kind.GRANT ? booking.revenueLine() : booking.costLine();
        return (claim.positions().isEmpty()
                        || claim.positions().contains(entry.seat().id()))
                && (claim.line().isEmpty() || claim.line().get().equals(line));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.CLAIM, claim.id() + "/" + year);
    }

    /** Returns the stated amount in cents. */
    public long stated() {
        return claim.amount().getAmountMinorLong();
    }
}
