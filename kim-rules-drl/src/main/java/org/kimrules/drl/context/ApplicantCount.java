package org.kimrules.drl.context;

import java.util.Map;
import java.util.Optional;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * How many the applicant has of something, such as inhabitants. There is one of these for every count of the vocabulary, stated or
 * not.
 *
 * @param code the code of what is counted
 * @param counted what the plan says, or empty where it does not
 */
public record ApplicantCount(String code, Optional<Integer> counted) implements Fact {

    /** Returns whether the plan says anything about it. */
    public boolean stated() {
        return counted.isPresent();
    }

    /**
     * Returns how many there are.
     *
     * @throws IllegalStateException when the plan does not say
     */
    public int number() {
        return counted.orElseThrow(() -> new IllegalStateException("no count of `" + code + "` is stated"));
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "count",
                Value.code("count", code),
                "number",
                counted.map(Value::of).orElse(Value.code("count", Vocabulary.UNKNOWN)));
    }
}
