package org.kimrules.authoring.lint;

import java.util.stream.Stream;
import org.kimrules.drl.source.RuleTree;

/** A rule of lint that looks at one rule of a rule file after the other. */
public interface EachRule extends LintRule {

    /** Returns what it finds in the rule. */
    Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law);

    @Override
    default Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(file -> file.rules().stream().flatMap(rule -> remarks(rule, file, law)));
    }
}
