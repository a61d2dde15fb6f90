package org.kimrules.core.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The policy itself is at fault, not the plan: it can't be loaded, its rules contradict each other or leave a clause
 * without an answer. Nothing was decided.
 */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;
    private final boolean loaded;

    /** Creates the exception with a sentence that names the rules, files or clauses. */
    public PolicyException(String message) {
        super(message);
        this.faults = List.of(PolicyFault.of(message));
        this.loaded = false;
    }

    /** Creates the exception with its cause. */
    public PolicyException(String message, Throwable cause) {
        super(message, cause);
        this.faults = List.of(PolicyFault.of(message));
        this.loaded = false;
    }

    /**
     * Creates the exception with every mistake of a policy. The message has a line for each.
     *
     * @param faults the faults, at least one
     */
    public PolicyException(List<PolicyFault> faults) {
        this(faults, false, null);
    }

    private PolicyException(List<PolicyFault> faults, boolean loaded, @Nullable Throwable cause) {
        super(faults.stream().sorted().map(PolicyFault::line).collect(Collectors.joining("\n")), cause);
        this.faults = faults.stream().sorted().toList();
        this.loaded = loaded;
    }

    /**
     * Returns the exception of a policy that was loaded and could not answer a question.
     *
     * @param faults why, at least one
     */
    public static PolicyException unanswered(List<PolicyFault> faults, @Nullable Throwable cause) {
        return new PolicyException(faults, true, cause);
    }

    /** Returns every fault, sorted by file and line; one that no file can be named for has no place. */
    public List<PolicyFault> faults() {
        return faults;
    }

    /** Returns whether it is known that the policy was loaded and failed while it answered. */
    public boolean loaded() {
        return loaded;
    }
}
