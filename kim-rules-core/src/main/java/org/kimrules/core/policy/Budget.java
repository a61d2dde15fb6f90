package org.kimrules.core.policy;

/**
 * What the rules may spend on one assessment. It never changes an answer, only whether there is one: whoever spends more gets a {@link
 * PolicyException} that says what was spent and by which rule, and nothing is decided. It bounds rules that go on for too long, not
 * the memory of the machine, and not code inside of a rule: see {@link Trust}. Give it to {@link Policy#within}.
 *
 * @param looks how often a rule may look whether a fact goes with those that it has found already
 * @param firings how often rules may fire
 * @param millis how many milliseconds may go by from the first stage to the last; looked at now and then
 */
public record Budget(Allowance looks, Allowance firings, Allowance millis) {

    /** More than ten times what the rules of any honest plan have been seen to spend, and never less than 30 seconds. */
    public static final Budget DEFAULT =
            new Budget(new Allowance(20_000, 40), new Allowance(2_000, 20), new Allowance(30_000, 30));

    /** No limit. */
    public static final Budget UNLIMITED = new Budget(Allowance.UNLIMITED, Allowance.UNLIMITED, Allowance.UNLIMITED);

    /**
     * Returns the same without a limit of time: whether there is an answer then hangs on plan and policy alone, not on a machine that
     * stood still.
     */
    public Budget untimed() {
        return new Budget(looks, firings, Allowance.UNLIMITED);
    }
}
