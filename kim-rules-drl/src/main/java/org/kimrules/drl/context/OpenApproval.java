package org.kimrules.drl.context;

import java.util.Map;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.OfPosition;

/**
 * The conclusion of the derive stage that a position still needs an approval for some of its days.
 *
 * @param position the id of the position
 * @param clause the id of the clause that the approval would lift
 */
public record OpenApproval(String position, String clause) implements OfPosition {

    @Override
    public String positionId() {
        return position;
    }

    @Override
    public Map<String, Value> values() {
        return Map.of("waitingPosition", Value.of(position), "waitingClause", Value.of(clause));
    }
}
