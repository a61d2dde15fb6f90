package org.kimrules.oracle.finding;

import java.util.HashMap;
import java.util.Map;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policy;

/** The clauses of a policy by their ids, ready to make answers. */
public final class Texts {

    private final Map<String, ClauseText> texts = new HashMap<>();

    /** Reads the register of the policy. */
    public Texts(Policy policy) {
        for (Clause clause : policy.register().clauses()) {
            texts.put(clause.id(), new ClauseText(clause, policy.vocabulary()));
        }
    }

    /**
     * Returns the clause.
     *
     * @throws IllegalArgumentException when the register has none with the id
     */
    public ClauseText of(String clause) {
        ClauseText text = texts.get(clause);
        if (text == null) {
            throw new IllegalArgumentException("no clause `" + clause + "`");
        }
        return text;
    }
}
