package org.kimrules.drl.spending;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;

/** What ends an assessment by rules without a result. The names stand in the fault. */
public enum RunFault {
    /** A rule failed. */
    RULE_FAILED,
    /** Rules looked at more facts than they may: a pattern that goes with too many. */
    BUDGET_LOOKS,
    /** Rules fired more often than they may: they trigger each other. */
    BUDGET_FIRINGS,
    /** Rules took longer than they may. */
    BUDGET_TIME;

    /**
     * Returns the exception that ends the assessment.
     *
     * @param found what happened, and in which rule
     * @param expected what would have been right
     */
    public PolicyException exception(String found, String expected, @Nullable Throwable cause) {
        return new PolicyException(new PolicyFault(Optional.empty(), name(), found, expected), cause);
    }
}
