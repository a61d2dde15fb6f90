package org.kimrules.authoring.lint.answers;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.authoring.completeness.Gap;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/**
 * S01 and S02: every subject that a clause applies to is answered by one of its rules, and by no other. It shows one that is
 * not.
 */
final class Answered implements LintRule {

    private final String id;
    private final Predicate<Gap> kind;
    private final String fix;

    Answered(String id, Predicate<Gap> kind, String fix) {
        this.id = id;
        this.kind = kind;
        this.fix = fix;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return AnswerFile.of(law)
                .flatMap(answers -> answers.gaps().stream()
                        .filter(kind)
                        .map(gap -> answers.file()
                                .remark(id, about(answers.file(), gap).span(), gap.text(), fix)));
    }

    /** The second rule is where somebody looks who wrote the first; a subject without a rule is missed by all. */
    private static RuleTree about(DrlFile file, Gap gap) {
        return file.rules().stream()
                .filter(rule ->
                        gap.rules().isEmpty() || rule.name().equals(gap.rules().get(1)))
                .findFirst()
                .orElseThrow();
    }
}
