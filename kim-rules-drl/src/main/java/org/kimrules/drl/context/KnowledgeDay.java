package org.kimrules.drl.context;

import java.time.LocalDate;
import java.util.Map;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * The last day whose publications are known. There is exactly one of these.
 *
 * @param day the day
 */
public record KnowledgeDay(LocalDate day) implements Fact {

    @Override
    public Map<String, Value> values() {
        return Map.of("knownOn", Value.of(day));
    }
}
