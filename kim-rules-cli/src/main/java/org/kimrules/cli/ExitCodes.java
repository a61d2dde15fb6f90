package org.kimrules.cli;

/** What the command tells the shell. The numbers are a contract: scripts of others depend on them. */
final class ExitCodes {

    /** Nothing blocks the plan. */
    static final int FREE = 0;

    /** A finding blocks the plan. */
    static final int BLOCKED = 1;

    /** The plan, the file or an option can't be used. */
    static final int BAD_INPUT = 2;

    /** The library or the policy is at fault; nothing was decided. */
    static final int INTERNAL_ERROR = 3;

    /** The heading of the list in the help. */
    static final String HEADING = "%nExit codes:%n";

    /** {@link #FREE} in the help. */
    static final String FREE_MEANS = " 0:nothing blocks the plan";

    /** {@link #BLOCKED} in the help. */
    static final String BLOCKED_MEANS = " 1:a finding blocks the plan: a clause is violated or an approval is missing";

    /** {@link #BAD_INPUT} in the help. */
    static final String BAD_INPUT_MEANS = " 2:bad input: a refused plan, an unknown file or an unreadable option";

    /** {@link #INTERNAL_ERROR} in the help. */
    static final String INTERNAL_ERROR_MEANS = " 3:internal error: nothing was decided";

    /** {@link #FREE} in the help of commands that check nothing. */
    static final String PRINTED_MEANS = " 0:everything was printed";

    /** {@link #FREE} in the help of the search for a cure. */
    static final String CURED_MEANS = " 0:nothing blocks the plan, or the proposal cures it";

    /** {@link #BLOCKED} in the help of the search for a cure. */
    static final String NOT_CURED_MEANS = " 1:no proposal was found that cures the plan";

    private ExitCodes() {}
}
