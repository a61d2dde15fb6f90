package org.kimrules.authoring.lint.register;

import java.util.List;
import org.kimrules.authoring.lint.LintRule;

/** The rules about how clauses, rules, cases and the inventory fit together. */
public final class RegisterRules {

    private RegisterRules() {}

    /** Returns them in the order of their ids. */
    public static List<LintRule> rules() {
        return List.of(
                new Answers(),
                new Exemptions(),
                new FailingCase(),
                new NoCases(),
                new Unanswered(),
                new Duplicates(),
                new Unlisted(),
                new Arguments(),
                new InventoryFile(),
                new Unreadable(),
                Unloadable.policy(),
                Unloadable.cases());
    }
}
