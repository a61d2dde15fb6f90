package org.kimrules.core.remedy;

import java.util.List;
import java.util.Map;
import org.kimrules.core.text.Value;

/**
 * What would cure a finding (<i>Abhilfe</i>), written from its facts each time somebody asks: kept for every finding of a large plan
 * it would weigh as much as the findings. Writes the same every time.
 */
@FunctionalInterface
public interface Cures {

    /** Where nothing is wrong. */
    Cures NONE = facts -> List.of();

    /** Returns the same remedies for whatever finding. */
    static Cures of(List<Remedy> remedies) {
        List<Remedy> copy = List.copyOf(remedies);
        return copy.isEmpty() ? NONE : facts -> copy;
    }

    /** Returns the remedies of a finding with the facts, each by itself. */
    List<Remedy> of(Map<String, Value> facts);
}
