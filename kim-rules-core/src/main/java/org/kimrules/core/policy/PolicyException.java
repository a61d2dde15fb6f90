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

    /** Creates the exception with a sentence that names the rules, files or clauses. */
    public PolicyException(String message) {
        super(message);
        this.faults = List.of(PolicyFault.of(message));
    }

    /** Creates the exception with its cause. */
    public PolicyException(String message, Throwable cause) {
        super(message, cause);
        this.faults = List.of(PolicyFault.of(message));
    }

    /** Creates the exception with one fault and its cause. */
    public PolicyException(PolicyFault fault, @Nullable Throwable cause) {
        super(fault.line(), cause);
        this.faults = List.of(fault);
    }

    /**
     * Creates the exception with every mistake of a policy. The message has a line for each.
     *
     * @param faults the faults, at least one
     */
    public PolicyException(List<PolicyFault> faults) {
        super(faults.stream().sorted().map(PolicyFault::line).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns every fault, sorted by file and line; one without a place where the policy failed while it answered. */
    public List<PolicyFault> faults() {
        return faults;
    }
}
