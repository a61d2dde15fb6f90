package org.kimrules.drl.fit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;

/**
 * What a position gets of one funding item in a year is one sum, at most what the plan claims of an expense, or a sum without a claim. A
 * rule that pays under the item for something else would be held to that claim, or free the other of it.
 */
final class ItemFit {

    private final Faults faults;
    private final Map<String, Paid> first = new HashMap<>();

    /** What the first rule of an item pays for: the code of an expense, or nothing that is claimed. */
    private record Paid(Optional<String> expense, String rule) {

        private String shown() {
            return expense.map(code -> "the claim for " + code).orElse("no claim");
        }
    }

    ItemFit(Faults faults) {
        this.faults = faults;
    }

    /** Looks at the rules of a file; a file of another stage pays nothing. */
    void check(RuleFile file) {
        if (file.stage() == Stage.GRANT) {
            file.layer().clauses().values().stream()
                    .filter(file::answers)
                    .forEach(clause -> file.source().rules().forEach(rule -> check(file, clause, rule)));
        }
    }

    private void check(RuleFile file, Clause clause, RuleTree rule) {
        if (PaidRate.of(rule).isEmpty()) {
            return;
        }
        String item = clause.item().orElse(clause.id());
        Paid paid = new Paid(PaidRate.expense(rule), rule.name());
        Paid other = first.putIfAbsent(item, paid);
        if (other != null && !other.expense().equals(paid.expense())) {
            faults.add(file.layer()
                    .source(file.path())
                    .faultOf(
                            rule.name(),
                            ProblemCode.CONTRADICTION,
                            item + " with " + paid.shown(),
                            other.shown() + " as in `" + other.rule() + "`, or another item"));
        }
    }
}
