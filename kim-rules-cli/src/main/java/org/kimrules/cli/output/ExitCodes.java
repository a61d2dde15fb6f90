package org.kimrules.cli.output;

import org.kimrules.core.receipt.Verification;

/** What the command tells the shell. The numbers are a contract: scripts of others depend on them. */
public final class ExitCodes {

    /** Nothing blocks the plan. */
    public static final int FREE = 0;

    /** A finding blocks the plan. */
    public static final int BLOCKED = 1;

    /** The plan, the file or an option can't be used. */
    public static final int BAD_INPUT = 2;

    /** The library or the policy is at fault; nothing was decided. */
    public static final int INTERNAL_ERROR = 3;

    /** The policy here is not the one that a receipt names. */
    public static final int POLICY_DIFFERS = 4;

    /** The policy that a receipt names gives another answer. */
    public static final int ANSWER_DIFFERS = 5;

    /** A key was given, but nobody signed the receipt. */
    public static final int SIGNATURE_MISSING = 6;

    /** The signature of a receipt is not that of the key. */
    public static final int SIGNATURE_WRONG = 7;

    /** The heading of the list in the help. */
    public static final String HEADING = "%nExit codes:%n";

    /** {@link #FREE} in the help. */
    public static final String FREE_MEANS = " 0:nothing blocks the plan";

    /** {@link #BLOCKED} in the help. */
    public static final String BLOCKED_MEANS =
            " 1:a finding blocks the plan: a clause is violated or an approval is missing";

    /** {@link #BAD_INPUT} in the help. */
    public static final String BAD_INPUT_MEANS =
            " 2:bad input: a refused plan, an unknown file or an unreadable option";

    /** {@link #INTERNAL_ERROR} in the help. */
    public static final String INTERNAL_ERROR_MEANS = " 3:internal error, or a policy with faults: nothing was decided";

    /** {@link #FREE} in the help of a batch. */
    public static final String ALL_FREE_MEANS = " 0:all plans are done, now or before, and nothing blocks them";

    /** {@link #BLOCKED} in the help of a batch. */
    public static final String SOME_BLOCKED_MEANS = " 1:all plans are done, a finding blocks some of them";

    /** {@link #BAD_INPUT} in the help of a batch. */
    public static final String SOME_REFUSED_MEANS =
            " 2:all plans are done, some of them refused; or nothing is: an unusable input, file or option";

    /** {@link #INTERNAL_ERROR} in the help of a batch. */
    public static final String SOME_FAILED_MEANS =
            " 3:all plans are done, the policy failed on some; or not all are: an internal error, a full disk, too little memory, a"
                    + " reader who left. The same command goes on with a file";

    /** {@link #FREE} in the help of commands that check nothing. */
    public static final String PRINTED_MEANS = " 0:everything was printed";

    /** {@link #FREE} in the help of {@code new}. */
    public static final String LAID_OUT_MEANS = " 0:everything was laid out";

    /** {@link #FREE} in the help of {@code policy}. */
    public static final String DONE_MEANS = " 0:done";

    /** {@link #INTERNAL_ERROR} in the help of {@code policy}. */
    public static final String REFUSED_MEANS =
            " 3:refused: the policy, its manifest or its signatures; or an internal error";

    /** {@link #FREE} in the help of {@code verify}. */
    public static final String VERIFIED_MEANS = " 0:verified: the same policy gives the same answer";

    /** {@link #BLOCKED} in the help of {@code verify}. */
    public static final String ALTERED_MEANS = " 1:altered: the receipt is not as it was issued";

    /** {@link #POLICY_DIFFERS} in the help. */
    public static final String POLICY_DIFFERS_MEANS = " 4:the policy here is not the one that answered";

    /** {@link #ANSWER_DIFFERS} in the help. */
    public static final String ANSWER_DIFFERS_MEANS = " 5:the same policy gives another answer";

    /** {@link #SIGNATURE_MISSING} in the help. */
    public static final String SIGNATURE_MISSING_MEANS = " 6:a key was given, but nobody signed the receipt";

    /** {@link #SIGNATURE_WRONG} in the help. */
    public static final String SIGNATURE_WRONG_MEANS = " 7:the signature is not that of the key";

    /** {@link #FREE} in the help of the search for a cure. */
    public static final String CURED_MEANS = " 0:nothing blocks the plan, or the proposal cures it";

    /** {@link #BLOCKED} in the help of the search for a cure. */
    public static final String NOT_CURED_MEANS = " 1:no proposal was found that cures the plan";

    /** A case of a policy does not come out as it says. */
    public static final int CASE_FAILED = 1;

    /** The cases of a policy prove less of it than it asks for. */
    public static final int BELOW_THRESHOLD = 2;

    /** The policy does not load, or its case files or an option can't be used; nothing was tested. */
    public static final int UNUSABLE = 3;

    /** Lint has something to remark. */
    public static final int REMARKED = 1;

    /** {@link #FREE} in the help of lint. */
    public static final String CLEAN_MEANS = " 0:nothing to remark";

    /** {@link #REMARKED} in the help. */
    public static final String REMARKED_MEANS = " 1:something to remark";

    /** {@link #BAD_INPUT} in the help of lint. */
    public static final String BAD_OPTION_MEANS = " 2:an unreadable option";

    /** {@link #UNUSABLE} in the help of lint. */
    public static final String NO_FOLDER_MEANS = " 3:unusable: not the folder of a policy";

    /** {@link #FREE} in the help of the tests of a policy. */
    public static final String PROVED_MEANS = " 0:every case holds, and the cases prove what the policy asks for";

    /** {@link #CASE_FAILED} in the help. */
    public static final String CASE_FAILED_MEANS = " 1:a case fails";

    /** {@link #BELOW_THRESHOLD} in the help. */
    public static final String BELOW_THRESHOLD_MEANS = " 2:below a threshold, or a listed gap is none any more";

    /** {@link #UNUSABLE} in the help. */
    public static final String UNUSABLE_MEANS = " 3:unusable: the policy, its cases or an option; nothing was tested";

    private ExitCodes() {}

    /** Returns the code of what the verification of a receipt came to. */
    public static int of(Verification.Result result) {
        return switch (result) {
            case VERIFIED -> FREE;
            case ALTERED -> BLOCKED;
            case POLICY_DIFFERS -> POLICY_DIFFERS;
            case ANSWER_DIFFERS -> ANSWER_DIFFERS;
            case SIGNATURE_MISSING -> SIGNATURE_MISSING;
            case SIGNATURE_WRONG -> SIGNATURE_WRONG;
        };
    }
}
