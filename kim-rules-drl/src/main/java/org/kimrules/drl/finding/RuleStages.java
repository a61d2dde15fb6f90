package org.kimrules.drl.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;

/** The compiled rules of a policy, whatever compiled them. Thread-safe. */
public interface RuleStages {

    /**
     * Runs the rules of a stage over the facts.
     *
     * @return every conclusion, in no particular order
     * @throws PolicyException when a rule fails; then nothing of the run is used
     */
    List<Conclusion> run(Stage stage, Collection<? extends Fact> facts);

    /** Returns the names of all rules of all stages. */
    Set<String> rules();
}
