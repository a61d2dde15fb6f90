package org.kimrules.drl.context;

import java.util.Map;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * A further fact of the plan that the vocabulary declares. There is one of these for every statement of the vocabulary;
 * what the plan leaves out has the answer {@code UNKNOWN}.
 *
 * @param name its name
 * @param kind the kind of codes that answer it
 * @param answer the code
 */
public record Statement(String name, String kind, String answer) implements Fact {

    @Override
    public Map<String, Value> values() {
        return Map.of("statement", Value.of(name), "answer", Value.code(kind, answer));
    }
}
