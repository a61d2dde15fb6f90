package org.kimrules.drl.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.trial.Trial;

/**
 * The rules of a policy, seen through something that stands before them. They keep their names and their trials. A run is not cut
 * unless what stands before them says that it may be.
 */
public abstract class RelayedStages implements RuleStages {

    private final RuleStages rules;

    /** Stands before the rules. */
    protected RelayedStages(RuleStages rules) {
        this.rules = rules;
    }

    @Override
    public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
        return rules.run(stage, facts, meter);
    }

    @Override
    public final boolean reads(String clause, String key) {
        return rules.reads(clause, key);
    }

    @Override
    public final List<Trial> trials(Stage stage, String clause, Subject subject, Collection<? extends Fact> facts) {
        return rules.trials(stage, clause, subject, facts);
    }

    @Override
    public final Optional<Trial> trial(Stage stage, String rule, Subject subject, Collection<? extends Fact> facts) {
        return rules.trial(stage, rule, subject, facts);
    }

    @Override
    public final Set<String> rules() {
        return rules.rules();
    }
}
