package org.kimrules.authoring.lint.answers;

import java.util.List;
import org.kimrules.authoring.lint.LintRule;

/** The rules about whether the rules of a clause answer every subject exactly once, and each of them somebody. */
public final class AnswerRules {

    private AnswerRules() {}

    /** Returns them in the order of their ids. */
    public static List<LintRule> rules() {
        return List.of(
                new Answered(
                        "S01",
                        gap -> gap.rules().isEmpty(),
                        "a rule that answers it: what no rule answers stops the assessment"),
                new Answered(
                        "S02",
                        gap -> !gap.rules().isEmpty(),
                        "conditions that exclude each other: two answers stop the assessment"),
                new Comparisons(),
                new Idle());
    }
}
