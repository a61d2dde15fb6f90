package org.kimrules.authoring.lint.answers;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;

/** S03: every condition is a comparison, so that it can be shown to people and looked through. */
final class Comparisons implements LintRule {

    @Override
    public String id() {
        return "S03";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(this::remarks);
    }

    private Stream<Remark> remarks(DrlFile file) {
        return file.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> !constraint.readable())
                .map(constraint -> file.remark(
                        id(),
                        constraint.span(),
                        "the condition `" + constraint.text()
                                + "` is no comparison, so nobody can be shown why it held",
                        "a property, ==, !=, in, not in, contains, <, <=, > or >=, and what it is compared with; `== true` and"
                                + " `== false` for a yes or no, no brackets around alternatives"));
    }
}
