package org.kimrules.drl.spending;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.PolicyFault.Place;

/** What ends an assessment by rules without a result. The names stand in the fault. */
public enum RunFault {
    /** A clause applies to a subject and no rule of it answers. */
    ANSWER_MISSING,
    /** More than one rule of a clause answers about a subject, or one more than once. */
    ANSWER_TWICE,
    /** A rule answers about a subject that its clause does not apply to, or with what its stage does not take. */
    ANSWER_UNASKED,
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
     * @param place where the rule stands, where it is known
     * @param found what happened, and in which rule
     * @param expected what would have been right
     */
    PolicyException exception(Optional<Place> place, String found, String expected, @Nullable Throwable cause) {
        return PolicyException.unanswered(List.of(new PolicyFault(place, name(), found, expected)), cause);
    }
}
