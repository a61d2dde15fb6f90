package org.kimrules.core.decision;

import java.util.List;
import org.kimrules.core.law.Clause;

/**
 * An approval that is still required (<i>erforderliche Ausnahmegenehmigung</i>).
 *
 * @param clause the clause that it would lift
 * @param positions the ids of the positions that wait for it
 * @param authority the code of the authority that approves
 * @param state how far it is
 */
public record RequiredApproval(Clause clause, List<String> positions, String authority, State state) {

    /** How far an approval is that is not granted. */
    public enum State {
        /** Nobody has asked for it. */
        NOT_REQUESTED,
        /** Asked for, not decided. */
        REQUESTED
    }

    /** Keeps a copy. */
    public RequiredApproval {
        positions = List.copyOf(positions);
    }
}
