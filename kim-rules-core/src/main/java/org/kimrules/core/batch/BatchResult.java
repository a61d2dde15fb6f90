package org.kimrules.core.batch;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Assessment;

/** What became of one plan of a batch. A plan that was refused or failed says nothing about the others. */
public sealed interface BatchResult {

    /** Returns its place in the batch, counted from 0. */
    long index();

    /** Returns its key: that of its source, or the id of a plan that came without one. */
    String key();

    /**
     * The plan was assessed.
     *
     * @param assessment the whole answer, with the plan in it
     */
    record Assessed(long index, String key, Assessment assessment) implements BatchResult {}

    /**
     * The plan can't be used; nothing was decided about it.
     *
     * @param plan the id of the plan, as far as its document says it
     * @param problems every problem, at least one
     */
    record Refused(long index, String key, Optional<String> plan, List<Problem> problems) implements BatchResult {

        /** Keeps a copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The policy, the library or the application's own {@link Source.Content} failed on the plan; nothing was decided about it.
     *
     * @param plan the id of the plan, as far as its document says it
     * @param cause why: a {@link org.kimrules.core.policy.PolicyException} where the rules are at fault, what the content threw,
     *     or a mistake of this library
     */
    record Failed(long index, String key, Optional<String> plan, RuntimeException cause) implements BatchResult {

        /** Returns why in words. */
        public String message() {
            return cause instanceof org.kimrules.core.policy.PolicyException
                    ? String.valueOf(cause.getMessage())
                    : cause.toString();
        }
    }
}
