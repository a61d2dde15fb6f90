package org.kimrules.drl.finding;

import java.util.Optional;
import org.kimrules.core.decision.Outcome;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.OpenApproval;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;

/** The only words that a rule's consequence has: {@code insert( violated( $s ) );}. */
public final class Findings {

    private Findings() {}

    /** The clause is satisfied. */
    public static Answer satisfied(Subject subject) {
        return Answer.of(Outcome.SATISFIED, subject);
    }

    /** The clause is violated. */
    public static Answer violated(Subject subject) {
        return Answer.of(Outcome.VIOLATED, subject);
    }

    /** The clause is lifted by an approval that was granted. */
    public static Answer exempted(Subject subject) {
        return Answer.of(Outcome.EXEMPTED, subject);
    }

    /** The clause would be lifted by an approval that is not granted yet. */
    public static Answer exemptionRequired(Subject subject) {
        return Answer.of(Outcome.EXEMPTION_REQUIRED, subject);
    }

    /** A fact or a parameter is missing. */
    public static Answer undecided(Subject subject) {
        return Answer.of(Outcome.UNDECIDED, subject);
    }

    /** A position still needs an approval; for the derive stage. */
    public static OpenApproval waitsFor(Approval approval) {
        return new OpenApproval(approval.slice().id(), approval.clause());
    }

    /** Of the slice's share only what the maximum leaves counts; for the limit stage. */
    public static Answer cut(Place place, ParameterInForce maximum) {
        return new Answer(Outcome.VIOLATED, place.slice(), Optional.of(place.within(maximum.fte())));
    }

    /** What the figure gives is due: the rate for the share and the days of the slice, or its share of the cost. */
    public static Award granted(PositionSlice slice, ParameterInForce rate) {
        return Award.of(slice, rate, Optional.empty());
    }

    /** The smaller of what both give is due: a rate, at most a share of the cost, or a share of the cost, at most a rate. */
    public static Award granted(PositionSlice slice, ParameterInForce rate, ParameterInForce ceiling) {
        return Award.atMost(slice, rate, ceiling);
    }

    /** What the plan claims is due, up to what the ceiling gives. */
    public static Award granted(PositionSlice slice, ParameterInForce ceiling, Expense expense) {
        return Award.of(slice, ceiling, Optional.of(expense));
    }

    /** The rate, or the cost that it is a share of, is not known; what is due lies within its bounds. */
    public static Award undecided(PositionSlice slice, ParameterInForce rate) {
        return Award.of(slice, rate, Optional.empty());
    }

    /** The rate, the ceiling or the cost is not known; what is due lies within the bounds of both. */
    public static Award undecided(PositionSlice slice, ParameterInForce rate, ParameterInForce ceiling) {
        return Award.atMost(slice, rate, ceiling);
    }

    /** The ceiling is not known; what is due of the claim lies within its bounds. */
    public static Award undecided(PositionSlice slice, ParameterInForce ceiling, Expense expense) {
        return Award.of(slice, ceiling, Optional.of(expense));
    }
}
