package org.kimrules.drl.context;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * The day of the decision. There is exactly one of these.
 *
 * @param decided the day, or empty where the plan names no deciding meeting
 */
public record DecisionDay(Optional<LocalDate> decided) implements Fact {

    /** Returns whether there is a decision. */
    public boolean known() {
        return decided.isPresent();
    }

    /**
     * Returns the day.
     *
     * @throws java.util.NoSuchElementException when there is no decision
     */
    public LocalDate day() {
        return decided.orElseThrow();
    }

    @Override
    public Map<String, Value> values() {
        return decided.map(day -> Map.of("decisionDay", Value.of(day))).orElse(Map.of());
    }
}
