package org.kimrules.benchmarks.rules;

import java.util.Collection;
import java.util.List;
import org.kimrules.core.policy.Budget;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.engine.PrebuiltRules.Models;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.spending.Meter;

/** The clauses in the engine of the library, prebuilt like those of every policy in a jar. */
final class LibraryCore implements CoreEngine {

    private final RuleStages rules;

    private LibraryCore(RuleStages rules) {
        this.rules = rules;
    }

    static CoreEngine load(PolicyFolder folder) {
        Models models = new Models("org.kimrules", "kim-rules-benchmarks", LibraryCore.class.getClassLoader());
        return new LibraryCore(PrebuiltRules.load(folder.layers(), List.of(models)));
    }

    @Override
    public Collection<Answer> answers(Collection<? extends Fact> facts) {
        return rules.run(Stage.CHECK, facts, new Meter(Budget.DEFAULT)).stream()
                .map(conclusion -> (Answer) conclusion.result())
                .toList();
    }
}
