package org.kimrules.authoring.lint.words;

import java.util.List;
import org.kimrules.authoring.lint.LintRule;

/** The rules about the words that rules and clauses use. */
public final class WordRules {

    private WordRules() {}

    /** Returns them in the order of their ids. */
    public static List<LintRule> rules() {
        return List.of(new Strings(), new Missing(), new Codewords(), new Properties(), new Imports());
    }
}
