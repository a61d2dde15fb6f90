package org.kimrules.core.policy;

/**
 * The policy itself is at fault, not the plan: it can't be loaded, its rules contradict each other or leave a clause
 * without an answer. Nothing was decided.
 */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence that names the rules, files or clauses. */
    public PolicyException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public PolicyException(String message, Throwable cause) {
        super(message, cause);
    }
}
