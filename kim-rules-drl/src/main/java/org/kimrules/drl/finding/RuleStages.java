package org.kimrules.drl.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.trial.Trial;

/** The compiled rules of a policy, whatever compiled them. Thread-safe. */
public interface RuleStages {

    /**
     * Runs the rules of a stage over the facts.
     *
     * @param meter counts what the rules spend
     * @return every conclusion, in no particular order
     * @throws PolicyException when a rule fails or the rules spend more than they may; then nothing of the run is used
     */
    List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter);

    /**
     * Returns whether a run of the stage may be cut: over some of the positions, each with the facts of its slices ({@link
     * org.kimrules.drl.fact.OfSlice}), those of itself and of its supervisor ({@link org.kimrules.drl.fact.OfPosition}) and all
     * other facts, and comes to the same for these positions as over all.
     */
    default boolean apart(Stage stage) {
        return false;
    }

    /**
     * Returns whether some rule may look for the figure when it looks at a position that the clause applies to. Such a position is asked
     * about anew on the day on which the figure changes.
     *
     * @param key the key of the parameter
     */
    default boolean reads(String clause, String key) {
        return true;
    }

    /**
     * Tries the conditions of the rules of a clause one by one. Costs nothing unless somebody asks; fires no rule.
     *
     * @param facts what the stage ran over
     * @return a trial for each rule of the clause in this stage, by the name of the rule
     * @throws PolicyException when a condition cannot be tried
     */
    List<Trial> trials(Stage stage, String clause, Subject subject, Collection<? extends Fact> facts);

    /**
     * Tries the conditions of one rule, as {@link #trials} does those of all rules of a clause.
     *
     * @return the trial; empty where the stage has no such rule
     * @throws PolicyException when a condition cannot be tried
     */
    Optional<Trial> trial(Stage stage, String rule, Subject subject, Collection<? extends Fact> facts);

    /** Returns the names of all rules of all stages. */
    Set<String> rules();
}
