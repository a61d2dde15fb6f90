package org.kimrules.authoring.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RelayedStages;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;

/** The rules of a policy, seen through something that watches, remembers or replaces what they conclude. */
final class Stages {

    private Stages() {}

    /** Returns the rules, with somebody who is told of every run. */
    static RuleStages watched(RuleStages rules, Consumer<Seen> watcher) {
        return new RelayedStages(rules) {
            @Override
            public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
                List<Fact> read = List.copyOf(facts);
                List<Conclusion> conclusions = super.run(stage, read, meter);
                watcher.accept(Seen.of(stage, read, conclusions));
                return conclusions;
            }
        };
    }

    /** Returns the rules, which are not run again over the same facts: a stage is a function of what it reads. */
    static RuleStages remembering(RuleStages rules, List<Seen> runs) {
        return new RelayedStages(rules) {
            @Override
            public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
                List<Fact> read = List.copyOf(facts);
                return runs.stream()
                        .filter(seen -> seen.stage() == stage && seen.facts().equals(read))
                        .findFirst()
                        .map(Seen::conclusions)
                        .orElseGet(() -> super.run(stage, read, meter));
            }
        };
    }

    /**
     * Returns the rules, one of them replaced. That needs no other base: rules of one stage never read what the others of it
     * conclude.
     *
     * @param instead the rule that stands in for it; none where it is removed
     */
    static RuleStages replacing(RuleStages rules, Stage where, String rule, Optional<RuleStages> instead) {
        return new RelayedStages(rules) {
            @Override
            public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
                List<Conclusion> all = super.run(stage, facts, meter);
                return stage != where
                        ? all
                        : Stream.concat(
                                        all.stream().filter(each -> !each.rule().equals(rule)),
                                        instead.stream().flatMap(other -> other.run(stage, facts, meter).stream()))
                                .toList();
            }
        };
    }
}
