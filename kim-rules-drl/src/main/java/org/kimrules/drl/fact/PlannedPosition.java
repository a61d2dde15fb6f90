package org.kimrules.drl.fact;

import java.time.LocalDate;
import java.util.Map;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/**
 * A position as a whole, for rules that look from one position at another.
 *
 * @param position the position
 */
public record PlannedPosition(Position position) implements OfPosition {

    @Override
    public String positionId() {
        return position.id();
    }

    /** Returns its id. */
    public String id() {
        return position.id();
    }

    /** Returns the code of its component. */
    public String component() {
        return position.component();
    }

    /** Returns the first day that it is planned for. */
    public LocalDate start() {
        return position.period().from();
    }

    /** Returns the last day that it is planned for. */
    public LocalDate end() {
        return position.period().to();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "otherPosition", Value.of(position.id()),
                "otherTitle", Value.of(position.title()),
                "otherComponent", Value.code("component", position.component()),
                "otherStart", Value.of(start()),
                "otherEnd", Value.of(end()));
    }
}
