package org.kimrules.authoring.lint.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;

/** D11: a clause does not only say yes, and answers also where what it rests on is not known. */
final class Answers implements LintRule {

    /** The properties that say whether something is known at all. */
    private static final Set<String> KNOWN = Set.of("known", "stated", "decided");

    private static final Set<String> TELLING = Set.of("v", "r", "u", "g");

    @Override
    public String id() {
        return "D11";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream()
                .filter(clause -> clause.encoded() && clause.sound())
                .flatMap(clause -> Stream.concat(onlyYes(clause), unknown(clause)));
    }

    private Stream<Remark> onlyYes(LintClause clause) {
        boolean tells = clause.letters().stream().anyMatch(letter -> TELLING.contains(letter.substring(0, 1)));
        return tells || clause.letters().isEmpty()
                ? Stream.of()
                : Stream.of(clause.drl()
                        .get(0)
                        .file()
                        .remark(
                                id(),
                                1,
                                1,
                                "no rule of the clause says that it is violated, asks for an approval or leaves it open",
                                "a rule with the letter v, r or u"));
    }

    private Stream<Remark> unknown(LintClause clause) {
        return clause.drl().stream()
                .flatMap(file -> file.rules().stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .flatMap(pattern -> pattern.constraints().stream()
                                .filter(each -> asks(each, "true"))
                                .filter(each -> !answered(clause, pattern, each))
                                .limit(1)
                                .map(each -> remark(file, pattern, each))))
                .distinct();
    }

    private Remark remark(DrlFile file, PatternTree pattern, ConstraintTree constraint) {
        String property = constraint.anyOf().get(0).property();
        return file.remark(
                id(),
                constraint.span(),
                "no rule of the clause answers where " + pattern.type() + " is not " + property,
                "a rule with the letter u and `" + property + " == false`");
    }

    private static boolean asks(ConstraintTree constraint, String value) {
        return constraint.anyOf().size() == 1
                && KNOWN.contains(constraint.anyOf().get(0).property())
                && constraint.anyOf().get(0).relation() == Relation.ONE_OF
                && constraint.anyOf().get(0).operands().equals(List.of(value));
    }

    private static boolean answered(LintClause clause, PatternTree pattern, ConstraintTree known) {
        return clause.drl().stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .filter(other ->
                        other.type().equals(pattern.type()) && literalKey(other).equals(literalKey(pattern)))
                .flatMap(other -> other.constraints().stream())
                .anyMatch(other -> asks(other, "false")
                        && other.anyOf()
                                .get(0)
                                .property()
                                .equals(known.anyOf().get(0).property()));
    }

    /** Returns what picks the fact by name, such as the key of a parameter. */
    private static List<String> literalKey(PatternTree pattern) {
        return pattern.constraints().stream()
                .map(ConstraintTree::text)
                .filter(text -> text.contains("== \""))
                .toList();
    }
}
