package org.kimrules.authoring.mutation;

import org.kimrules.authoring.mutation.mutant.Mutant;

/**
 * A mutant and what became of it.
 *
 * @param mutant the mutant
 * @param fate what became of it
 * @param because the case that fails with it, or the reason for which none can; empty otherwise
 */
public record MutantResult(Mutant mutant, Fate fate, String because) {

    /** Returns what a case would have to tell apart; what a whole rule or entry loses is told by the change alone. */
    public String missing() {
        return "no case of " + mutant.clause() + " tells `" + mutant.before() + "` from "
                + (mutant.after().isEmpty() ? "its absence" : "`" + mutant.after() + "`");
    }
}
