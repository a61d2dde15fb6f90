package org.kimrules.core.remedy;

import java.util.List;
import java.util.Map;
import org.kimrules.core.text.Value;

/**
 * What would cure a finding (<i>Abhilfe</i>), written from its facts each time somebody asks: kept for every finding of a large plan
 * it would weigh as much as the findings. Writes the same every time.
 */
public interface Cures {

    /** Where nothing is wrong. */
    Cures NONE = of(List.of());

    /** Returns the same remedies for whatever finding. */
    static Cures of(List<Remedy> remedies) {
        return new Written(List.copyOf(remedies));
    }

    /**
     * The same remedies for whatever finding.
     *
     * @param remedies the remedies
     */
    record Written(List<Remedy> remedies) implements Cures {

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public List<Remedy> of(Map<String, Value> facts) {
            return remedies;
        }
    }

    /** Returns the names of all facts that they may be written from: findings that have the same in them are cured alike. */
    List<String> names();

    /** Returns the remedies of a finding with the facts, each by itself. */
    List<Remedy> of(Map<String, Value> facts);
}
