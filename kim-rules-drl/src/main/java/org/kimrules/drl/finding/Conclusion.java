package org.kimrules.drl.finding;

import java.util.List;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;

/**
 * What one rule concluded once, with what it matched.
 *
 * @param by the name of the rule, taken apart
 * @param result what it inserted
 * @param facts the facts that it matched
 * @param bindings the values that it bound, beside facts, by name without the leading dollar sign
 */
public record Conclusion(RuleName by, Object result, List<Fact> facts, Bindings bindings) {

    /** Returns the name of the rule. */
    public String rule() {
        return by.name();
    }

    /** Returns the id of the clause that the rule answers. */
    public String clause() {
        return by.clause();
    }

    /**
     * Returns the subject that it is about.
     *
     * @throws PolicyException when it is about none
     */
    public Subject subject() {
        if (result instanceof Answer answer) {
            return answer.subject();
        }
        if (result instanceof Award award) {
            return award.slice();
        }
        throw new PolicyException("the rule `" + rule() + "` inserts something that is no answer");
    }

    /** Returns the key of the rule within its clause: {@code v} for {@code "B1-02-v: ..."}. */
    public String key() {
        return by.key();
    }
}
