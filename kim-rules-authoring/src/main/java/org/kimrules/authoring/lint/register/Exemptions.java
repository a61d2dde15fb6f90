package org.kimrules.authoring.lint.register;

import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/** D13: an exemption is the state of an approval of the clause, which names who gives it. */
final class Exemptions implements LintRule {

    private static final Set<String> LIFTING = Set.of("x", "r");
    private static final String APPROVAL = "Approval";

    @Override
    public String id() {
        return "D13";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream().filter(LintClause::encoded).flatMap(this::remarks);
    }

    private Stream<Remark> remarks(LintClause clause) {
        return clause.drl().stream()
                .flatMap(file -> file.rules().stream()
                        .filter(rule -> lifts(clause, rule))
                        .flatMap(rule -> Stream.concat(approval(clause, file, rule), authority(clause, file, rule))))
                .distinct();
    }

    private static boolean lifts(LintClause clause, RuleTree rule) {
        String letter = clause.letter(rule.name());
        return !letter.isEmpty() && LIFTING.contains(letter.substring(0, 1));
    }

    private Stream<Remark> approval(LintClause clause, DrlFile file, RuleTree rule) {
        String asks = "clause == \"" + clause.id() + "\"";
        boolean asked = rule.patterns().stream()
                .filter(pattern -> pattern.type().equals(APPROVAL))
                .flatMap(pattern -> pattern.constraints().stream())
                .anyMatch(constraint -> constraint.text().equals(asks));
        return asked
                ? Stream.of()
                : Stream.of(file.remark(
                        id(),
                        rule.span(),
                        "the rule lifts the clause without an approval of it",
                        "`Approval( " + asks + ", slice == $s, ... )`"));
    }

    private Stream<Remark> authority(LintClause clause, DrlFile file, RuleTree rule) {
        return clause.head().word("authority").isPresent()
                ? Stream.of()
                : Stream.of(file.remark(
                        id(),
                        rule.span(),
                        "the rule asks for an approval, but clause.md names nobody who gives it",
                        "`authority: <code>` in clause.md"));
    }
}
