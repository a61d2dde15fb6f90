package org.kimrules.core.policy;

/**
 * How much of something may be spent: a fixed amount, and more with every fact that the rules are given.
 *
 * @param fixed what is allowed whatever the plan
 * @param perFact what every fact adds to it
 */
public record Allowance(long fixed, long perFact) {

    /** Nothing is too much. */
    public static final Allowance UNLIMITED = new Allowance(Long.MAX_VALUE, 0);

    /**
     * Refuses what would allow less than nothing.
     *
     * @throws IllegalArgumentException when one of the two is negative
     */
    public Allowance {
        if (fixed < 0 || perFact < 0) {
            throw new IllegalArgumentException("expected at least 0 and 0, but got " + fixed + " and " + perFact);
        }
    }

    /** Returns what is allowed with so many facts; what is too large for a number is unlimited. */
    public long with(long facts) {
        boolean large = perFact > 0 && facts > (Long.MAX_VALUE - fixed) / perFact;
        return large ? Long.MAX_VALUE : fixed + perFact * facts;
    }
}
