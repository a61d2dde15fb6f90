package org.kimrules.core.settlement;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.text.Value;

/** Why an amount or an answer is another one. It names what changed in the law, not in the plan. */
public sealed interface Cause {

    /** Returns the key of the parameter or the id of the clause. */
    String key();

    /**
     * Another dated figure was used.
     *
     * @param key the key of the parameter
     * @param before the entry of its history that was used before, or empty where it was not used
     * @param after the entry that is used now, or empty where it is no longer used
     */
    record ParameterChange(String key, Optional<UsedParameter> before, Optional<UsedParameter> after)
            implements Cause {}

    /**
     * A clause answers otherwise, or another clause answers.
     *
     * @param clause the clause
     * @param before its outcomes in the order of time, none where it did not apply
     * @param after its outcomes now, none where it applies no more
     * @param shareBefore the full-time share that it left of the position, where it cut it
     * @param shareAfter the share that it leaves now
     */
    record ClauseChange(
            Clause clause,
            List<Outcome> before,
            List<Outcome> after,
            Optional<Value> shareBefore,
            Optional<Value> shareAfter)
            implements Cause {

        /** Keeps copies. */
        public ClauseChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String key() {
            return clause.id();
        }
    }
}
