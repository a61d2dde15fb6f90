package org.kimrules.drl.finding;

import java.util.List;
import java.util.Map;
import org.kimrules.drl.fact.Fact;

/**
 * What one rule concluded once, with what it matched.
 *
 * @param rule the name of the rule
 * @param clause the id of the clause that the rule answers
 * @param result what it inserted
 * @param facts the facts that it matched
 * @param bindings the values that it bound, by name without the leading dollar sign
 */
public record Conclusion(String rule, String clause, Object result, List<Fact> facts, Map<String, Object> bindings) {

    /** Returns the key of the rule within its clause: {@code v} for {@code "B1-02-v: ..."}. */
    public String key() {
        return rule.substring(clause.length() + 1, rule.indexOf(':'));
    }
}
