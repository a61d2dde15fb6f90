package org.kimrules.authoring.lint.register;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;

/** C02: an encoded clause has cases, and only such a clause has. */
final class NoCases implements LintRule {

    @Override
    public String id() {
        return "C02";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream()
                .filter(clause -> clause.head().sound() && clause.encoded() && !tried(clause))
                .filter(clause -> !law.unreadable().contains(clause.path() + "/cases.yaml"))
                .map(this::remark);
    }

    private Remark remark(LintClause clause) {
        return clause.cases()
                .map(cases -> cases.file()
                        .remark(
                                id(),
                                1,
                                "",
                                "the clause is encoded, but no case stands here",
                                "under `cases:` what the clause answers, in sentences"))
                .orElseGet(() -> clause.remark(
                        id(),
                        "status",
                        "the clause is encoded, but nothing tries it",
                        "`cases.yaml` beside clause.md: what it answers, in sentences"));
    }

    private static boolean tried(LintClause clause) {
        return clause.cases()
                .filter(cases -> !cases.sound()
                        || cases.list("cases").stream()
                                .anyMatch(one -> YamlFile.field(one, "case").isPresent()))
                .isPresent();
    }
}
