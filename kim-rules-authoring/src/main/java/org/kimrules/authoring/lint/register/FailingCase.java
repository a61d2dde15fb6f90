package org.kimrules.authoring.lint.register;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;

/** C01: an encoded clause has a case that fails it alone. */
final class FailingCase implements LintRule {

    @Override
    public String id() {
        return "C01";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream()
                .filter(LintClause::encoded)
                .flatMap(clause -> clause.cases().stream())
                .filter(cases -> cases.sound()
                        && !cases.list("cases").isEmpty()
                        && cases.list("cases").stream().noneMatch(FailingCase::alone))
                .map(cases -> cases.file()
                        .remark(
                                id(),
                                1,
                                1,
                                "no case fails the clause alone",
                                "a case with `alone: true`: a plan that would pass but for this clause"));
    }

    private static boolean alone(Node one) {
        return YamlFile.field(one, "alone")
                .flatMap(YamlFile::word)
                .filter("true"::equals)
                .isPresent();
    }
}
