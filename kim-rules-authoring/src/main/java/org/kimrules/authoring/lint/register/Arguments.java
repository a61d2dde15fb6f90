package org.kimrules.authoring.lint.register;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.fit.Placeholders;
import org.kimrules.drl.fit.Placeholders.Unknown;

/** C06: a message names only what whoever says it has. */
final class Arguments implements LintRule {

    @Override
    public String id() {
        return "C06";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream()
                .filter(LintClause::sound)
                .flatMap(clause -> unknown(clause).map(unknown -> remark(clause, unknown)));
    }

    private static Stream<Unknown> unknown(LintClause clause) {
        return clause.encoded() ? ofRules(clause) : ofRegister(clause);
    }

    private static Stream<Unknown> ofRules(LintClause clause) {
        return clause.drl().stream()
                .flatMap(file -> file.stage().stream()
                        .filter(stage -> stage != Stage.DERIVE)
                        .flatMap(stage -> file.rules().stream()
                                .flatMap(rule -> clause.messages().stream()
                                        .filter(message -> message.name().equals(clause.letter(rule.name())))
                                        .flatMap(message ->
                                                Placeholders.unknown(message.value(), Placeholders.of(stage, rule))))));
    }

    private static Stream<Unknown> ofRegister(LintClause clause) {
        Set<String> kinds =
                clause.head().entries("applies").stream().map(Entry::name).collect(Collectors.toSet());
        boolean authority = clause.head().find("authority").isPresent();
        return Stream.of(SubjectKind.values())
                .filter(kind -> clause.head()
                        .word("subject")
                        .filter(kind.name()::equals)
                        .isPresent())
                .flatMap(kind -> clause.messages().stream()
                        .flatMap(message ->
                                Placeholders.unknown(message.value(), Placeholders.of(kind, kinds, authority))));
    }

    private Remark remark(LintClause clause, Unknown unknown) {
        return clause.head()
                .file()
                .remark(
                        id(),
                        unknown.line(),
                        unknown.written(),
                        (clause.encoded() ? "the rule" : "the subject") + " of the message has no `" + unknown.written()
                                + "`",
                        Codes.expected(unknown.name(), unknown.known()).en());
    }
}
