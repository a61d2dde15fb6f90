package org.kimrules.drl.finding;

import java.util.Optional;

/**
 * The name of a rule, taken apart: {@code B1-02-v: attached elsewhere, approval refused}.
 *
 * @param name the whole name
 * @param clause the id of the clause that the rule answers, {@code B1-02}
 * @param key the key of the rule within its clause, {@code v}
 */
public record RuleName(String name, String clause, String key) {

    /** Consistent with equals, and cheap. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Takes the name apart.
     *
     * @throws IllegalArgumentException when it is not made of the clause, a hyphen, a key, a colon and a sentence
     */
    public static RuleName of(String name, String clause) {
        return find(name, clause)
                .orElseThrow(() -> new IllegalArgumentException("the rule `" + name
                        + "` is not named after its clause `" + clause + "`, a letter and a sentence"));
    }

    /** Takes the name apart; empty where it is not made of these. */
    public static Optional<RuleName> find(String name, String clause) {
        int colon = name.indexOf(": ");
        return name.startsWith(clause + "-") && colon > clause.length()
                ? Optional.of(new RuleName(name, clause, name.substring(clause.length() + 1, colon)))
                : Optional.empty();
    }
}
