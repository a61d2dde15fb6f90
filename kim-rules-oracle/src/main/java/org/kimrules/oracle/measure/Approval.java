package org.kimrules.oracle.measure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;

/**
 * How far the approval is that would lift a clause for a slice.
 *
 * @param state the state on the day of knowledge; requested also where nobody asked
 * @param facts what is stated of it
 */
public record Approval(State state, Facts facts) {

    static Approval of(Slice slice, String clause, String authority) {
        Exemption best = best(slice, clause);
        State state = best == null ? State.REQUESTED : state(slice, best);
        return new Approval(
                state,
                Facts.of(Map.of(
                        "authority", Value.code("authority", authority),
                        "approval", Value.of(best == null ? "-" : best.id()),
                        "approvalRequested", Value.of(best != null))));
    }

    /** A decision counts more than a request beside it; only what an approver decides for all of the days counts. */
    private static @Nullable Exemption best(Slice slice, String clause) {
        Exemption best = null;
        for (Exemption each : slice.seat().exemptions()) {
            if (each.clause().equals(clause)
                    && slice.seat().measure().programme().approvers().contains(each.authority())
                    && each.covers(slice.seat().id(), slice.period())
                    && (best == null || before(slice, each, best))) {
                best = each;
            }
        }
        return best;
    }

    private static boolean before(Slice slice, Exemption one, Exemption other) {
        boolean requested = state(slice, one) == State.REQUESTED;
        boolean otherRequested = state(slice, other) == State.REQUESTED;
        return requested == otherRequested ? one.id().compareTo(other.id()) < 0 : otherRequested;
    }

    private static State state(Slice slice, Exemption exemption) {
        return exemption.stateOn(slice.seat().measure().knownOn());
    }
}
