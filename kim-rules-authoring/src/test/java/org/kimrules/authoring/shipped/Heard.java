package org.kimrules.authoring.shipped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RelayedStages;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;

/** Rules that remember what they ran over and what came out. */
public final class Heard extends RelayedStages {

    private final List<Run> runs = new ArrayList<>();

    /** One run of a stage. */
    public record Run(Stage stage, List<Fact> facts, List<Conclusion> conclusions) {

        /** Returns the subjects that the stage was asked about. */
        public List<Subject> subjects() {
            return facts.stream()
                    .filter(Subject.class::isInstance)
                    .map(Subject.class::cast)
                    .toList();
        }

        /** Returns the rules that fired for the subject, the first thing that a rule looks for. */
        public List<String> fired(Subject subject, String clause) {
            return conclusions.stream()
                    .filter(conclusion -> conclusion.clause().equals(clause))
                    .filter(conclusion -> conclusion.facts().get(0).equals(subject))
                    .map(Conclusion::rule)
                    .sorted()
                    .toList();
        }
    }

    /** Listens to the rules. */
    public Heard(RuleStages rules) {
        super(rules);
    }

    @Override
    public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
        List<Conclusion> conclusions = super.run(stage, facts, meter);
        runs.add(new Run(stage, List.copyOf(facts), conclusions));
        return conclusions;
    }

    /** Returns the runs since this was last asked. */
    public List<Run> runs() {
        List<Run> heard = List.copyOf(runs);
        runs.clear();
        return heard;
    }
}
