package org.kimrules.authoring.lint.contract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/** D14: facts hold no null; unknown is a value of its own. */
final class Nulls implements EachRule {

    private static final Pattern NULL = Pattern.compile("\\b(null)\\b");

    @Override
    public String id() {
        return "D14";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> file.code(NULL, constraint.span()))
                .map(found -> file.remark(
                        id(),
                        found.span(),
                        "the condition asks for null, which no fact holds",
                        "`== \"UNKNOWN\"`, `known == false` or `stated == false`"));
    }
}
