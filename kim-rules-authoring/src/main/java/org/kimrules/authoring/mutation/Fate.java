package org.kimrules.authoring.mutation;

/** What became of a mutant. */
public enum Fate {
    /** Some case fails with it. */
    KILLED,
    /** All cases hold with it: a case is missing. */
    SURVIVED,
    /** All cases hold with it, and the policy says why none could fail. */
    EQUIVALENT,
    /** It does not compile or load, so nobody could ship it. */
    NOT_VIABLE
}
