package org.kimrules.authoring.lint.register;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Node.Entry;

/** C03: every encoded clause has rules, every rule a clause that is encoded, and each rule a message of its letter. */
final class Unanswered implements LintRule {

    @Override
    public String id() {
        return "C03";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return Stream.concat(
                law.clauses().stream().filter(LintClause::sound).flatMap(this::clause),
                law.drl().stream()
                        .filter(file -> law.clauses().stream()
                                .noneMatch(clause -> clause.drl().contains(file)))
                        .filter(file -> !law.unreadable().contains(file.folder() + "/clause.md"))
                        .map(file -> file.file()
                                .remark(
                                        id(),
                                        1,
                                        1,
                                        "the rules of the file answer no clause: no document lists the folder `"
                                                + file.clause() + "`",
                                        "`" + file.clause() + "` under `clauses` in document.yaml, with a clause.md")));
    }

    private Stream<Remark> clause(LintClause clause) {
        boolean answered = clause.answering().findAny().isPresent();
        if (clause.encoded()) {
            return answered
                    ? Stream.concat(rules(clause), messages(clause))
                    : Stream.of(clause.remark(
                            id(),
                            "status",
                            "the clause is encoded, but no rule answers it",
                            "a rule file, or `status: JUDGED` or `OPEN`"));
        }
        return clause.drl().stream()
                .map(file -> file.file()
                        .remark(
                                id(),
                                1,
                                1,
                                "the clause is " + clause.head().word("status").orElse("not encoded")
                                        + ", so nobody asks its rules",
                                "`status: ENCODED` in clause.md, or no rules"));
    }

    private Stream<Remark> rules(LintClause clause) {
        Set<String> worded =
                new TreeSet<>(clause.messages().stream().map(Entry::name).toList());
        return clause.drl().stream()
                .flatMap(file -> file.rules().stream()
                        .filter(rule -> clause.answering().anyMatch(rule::equals))
                        .filter(rule ->
                                !clause.letter(rule.name()).isEmpty() && !worded.contains(clause.letter(rule.name())))
                        .map(rule -> file.remark(
                                id(),
                                rule.span(),
                                "the finding of the rule has no words",
                                "`" + clause.letter(rule.name())
                                        + ": {de: ..., en: ...}` under `messages` in clause.md")));
    }

    private Stream<Remark> messages(LintClause clause) {
        return clause.messages().stream()
                .filter(message -> !clause.letters().contains(message.name()))
                .map(message -> clause.head()
                        .file()
                        .remark(
                                id(),
                                message.line(),
                                message.name(),
                                "no rule has the letter of the message `" + message.name() + "`",
                                "one of " + new TreeSet<>(clause.letters())));
    }
}
