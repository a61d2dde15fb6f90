package org.kimrules.authoring.lint.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial.Wanted;

/** D10: the metadata names the clause and the subject, each once, and the first pattern is that subject under that clause. */
final class Metadata implements EachRule {

    private static final String SUBJECT = "Subject";
    private static final List<String> KNOWN = List.of(RuleTree.CLAUSE, SUBJECT);

    @Override
    public String id() {
        return "D10";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        String clause = "\"" + file.clause() + "\"";
        String type =
                rule.patterns().stream().findFirst().map(PatternTree::type).orElse("PositionSlice");
        return Stream.of(
                        unknown(rule, file),
                        once(rule, file, RuleTree.CLAUSE, clause),
                        once(rule, file, SUBJECT, type),
                        subject(rule, file, "law contains " + clause))
                .flatMap(each -> each);
    }

    private Stream<Remark> unknown(RuleTree rule, DrlFile file) {
        return rule.annotations().stream()
                .filter(each -> !KNOWN.contains(each.name()))
                .map(each -> file.remark(
                        id(),
                        each.span(),
                        "nobody reads the metadata `@" + each.name() + "`",
                        Codes.expected(each.name(), KNOWN).en()));
    }

    private Stream<Remark> once(RuleTree rule, DrlFile file, String name, String value) {
        List<Piece> found = rule.annotations(name).toList();
        Optional<Piece> wrong = found.stream()
                .filter(each -> !each.text().equals(value))
                .findFirst()
                .or(() -> found.stream().skip(1).findFirst());
        if (found.size() == 1 && wrong.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(file.remark(
                id(),
                wrong.map(Piece::span).orElse(rule.span()),
                found.isEmpty()
                        ? "the rule has no `@" + name + "`"
                        : "the rule has `@" + name + "( "
                                + wrong.map(Piece::text).orElse("") + " )`",
                "`@" + name + "( " + value + " )`, once"));
    }

    private Stream<Remark> subject(RuleTree rule, DrlFile file, String asks) {
        boolean asked = rule.patterns().stream()
                .limit(1)
                .filter(first -> first.wanted() == Wanted.ONE && first.binding().isPresent())
                .flatMap(first -> first.constraints().stream().limit(1))
                .anyMatch(first -> first.text().equals(asks));
        return asked
                ? Stream.of()
                : Stream.of(file.remark(
                        id(),
                        rule.patterns().stream()
                                .findFirst()
                                .map(PatternTree::span)
                                .orElse(rule.span()),
                        "the rule does not begin with its subject under its clause",
                        "`$s : <type>( " + asks + ", ... )` as the first pattern"));
    }
}
