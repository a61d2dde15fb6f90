package org.kimrules.authoring.lint.answers;

import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;

/** S04: every rule answers somebody. */
final class Idle implements LintRule {

    @Override
    public String id() {
        return "S04";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return AnswerFile.of(law).flatMap(this::remarks);
    }

    private Stream<Remark> remarks(AnswerFile answers) {
        Set<String> idle = answers.idle();
        return answers.file().rules().stream()
                .filter(rule -> idle.contains(rule.name()))
                .map(
                        rule -> answers.file()
                                .remark(
                                        id(),
                                        rule.span(),
                                        "no subject of the clause is like that, so the rule never answers",
                                        "conditions that go together, with each other and with what the clause applies to; or no such rule"));
    }
}
