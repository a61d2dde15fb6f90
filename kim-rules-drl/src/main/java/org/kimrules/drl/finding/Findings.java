package org.kimrules.drl.finding;

import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.decision.Outcome;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.OpenApproval;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;

/** The only words that a rule's consequence has: {@code insert( violated( $s ) );}. */
public final class Findings {

    private Findings() {}

    /** The clause is satisfied. */
    public static Answer satisfied(Subject subject) {
        return new Answer(Outcome.SATISFIED, subject);
    }

    /** The clause is violated. */
    public static Answer violated(Subject subject) {
        return new Answer(Outcome.VIOLATED, subject);
    }

    /** The clause is lifted by an approval that was granted. */
    public static Answer exempted(Subject subject) {
        return new Answer(Outcome.EXEMPTED, subject);
    }

    /** The clause would be lifted by an approval that is not granted yet. */
    public static Answer exemptionRequired(Subject subject) {
        return new Answer(Outcome.EXEMPTION_REQUIRED, subject);
    }

    /** A fact or a parameter is missing. */
    public static Answer undecided(Subject subject) {
        return new Answer(Outcome.UNDECIDED, subject);
    }

    /** A position still needs an approval; for the derive stage. */
    public static OpenApproval waitsFor(Approval approval) {
        return new OpenApproval(approval.slice().id(), approval.clause());
    }

    /** A rate per full-time post and year is due for the share and the months of the slice. */
    public static Award granted(PositionSlice slice, ParameterInForce rate) {
        return new Award(
                slice, Exact.proRata(rate.money(), slice.fte(), slice.period().months()));
    }

    /**
     * A lump sum per half position is due for the calendar year, whatever the number of months. Where the law cuts the
     * year, each slice carries its share of the sum.
     */
    public static Award grantedPerHalfPosition(PositionSlice slice, ParameterInForce sum) {
        BigFraction wholeYear =
                Exact.of(sum.money()).multiply(Exact.of(slice.fte())).multiply(2);
        BigFraction share = slice.period().months().divide(slice.monthsInYear());
        return new Award(slice, wholeYear.multiply(share));
    }
}
