package org.kimrules.authoring.lint.contract;

import java.util.List;
import org.kimrules.authoring.lint.LintRule;

/** The rules about how a rule file is written. */
public final class Contract {

    private Contract() {}

    /** Returns them in the order of their ids. */
    public static List<LintRule> rules() {
        return List.of(
                new RuleName(),
                new FileSize(),
                new FileHead(),
                new Attributes(),
                new Patterns(),
                new Figures(),
                new Consequence(),
                new OwnConclusions(),
                new Metadata(),
                new Sums(),
                new Nulls());
    }
}
