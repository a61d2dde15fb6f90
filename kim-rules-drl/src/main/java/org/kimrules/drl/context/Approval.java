package org.kimrules.drl.context;

import java.util.Map;
import java.util.Optional;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.OfSlice;
import org.kimrules.drl.fact.PositionSlice;

/**
 * How far the approval is that would lift a clause for a slice. There is one of these for every slice and every clause that
 * an authority can lift, so its absence never has to be asked for.
 *
 * @param clause the id of the clause
 * @param slice the slice
 * @param authority the code of the authority that approves
 * @param exemption what the plan says about it, with the state that was known, or empty where nobody asked
 * @param state the state on the day of knowledge; requested where a decision came later
 */
public record Approval(
        String clause, PositionSlice slice, String authority, Optional<Exemption> exemption, Exemption.State state)
        implements OfSlice {

    /** Returns whether it was granted and covers the slice. */
    public boolean granted() {
        return exemption.isPresent() && state == Exemption.State.GRANTED;
    }

    /** Returns whether it was refused. */
    public boolean refused() {
        return exemption.isPresent() && state == Exemption.State.REFUSED;
    }

    /** Returns whether it is neither granted nor refused, asked for or not. */
    public boolean open() {
        return !granted() && !refused();
    }

    /** Returns whether somebody asked for it. */
    public boolean requested() {
        return exemption.isPresent();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "authority", Value.code("authority", authority),
                "approval", Value.of(exemption.map(Exemption::id).orElse("-")),
                "approvalRequested", Value.of(requested()));
    }
}
