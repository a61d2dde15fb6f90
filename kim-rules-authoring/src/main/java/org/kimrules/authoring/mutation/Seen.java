package org.kimrules.authoring.mutation;

import java.util.Collection;
import java.util.List;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;

/**
 * One run of a stage: what it read and what it concluded.
 *
 * @param stage the stage
 * @param facts the facts
 * @param conclusions the conclusions
 */
record Seen(Stage stage, List<Fact> facts, List<Conclusion> conclusions) {

    static Seen of(Stage stage, Collection<? extends Fact> facts, List<Conclusion> conclusions) {
        return new Seen(stage, List.copyOf(facts), List.copyOf(conclusions));
    }

    /** Returns what one rule concluded. */
    List<Conclusion> by(String rule) {
        return conclusions.stream().filter(each -> each.rule().equals(rule)).toList();
    }
}
