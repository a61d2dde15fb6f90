package org.kimrules.authoring.lint.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial.Wanted;

/** D05: at most five patterns, at most one {@code not}, nothing but patterns, and each further one picked by its keys. */
final class Patterns implements EachRule {

    private static final int PATTERNS = 5;

    /** Told by D12. */
    private static final Set<String> ELSEWHERE = Set.of("accumulate");

    @Override
    public String id() {
        return "D05";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return Stream.of(
                        beyond(rule.patterns(), PATTERNS, "patterns", file),
                        beyond(
                                rule.patterns().stream()
                                        .filter(each -> each.wanted() == Wanted.NONE)
                                        .toList(),
                                1,
                                "`not`",
                                file),
                        others(rule, file),
                        rule.patterns().stream().skip(1).flatMap(pattern -> unlinked(pattern, file)))
                .flatMap(each -> each);
    }

    private Stream<Remark> beyond(List<PatternTree> patterns, int most, String what, DrlFile file) {
        return patterns.stream()
                .skip(most)
                .limit(1)
                .map(first -> file.remark(
                        id(),
                        first.span(),
                        "the rule has " + patterns.size() + " " + what,
                        "at most " + most + ": a fact of an earlier stage, or two rules"));
    }

    private Stream<Remark> others(RuleTree rule, DrlFile file) {
        return rule.others().stream()
                .filter(other -> !ELSEWHERE.contains(other.name()))
                .map(other -> file.remark(
                        id(),
                        other.span(),
                        "the rule has a condition of the kind `" + other.name() + "`",
                        "patterns, `not` or `exists` of one pattern: an `or` is two rules"));
    }

    private Stream<Remark> unlinked(PatternTree pattern, DrlFile file) {
        return FactTypes.keys(pattern.type()).stream()
                .filter(key -> pattern.constraints().stream().noneMatch(each -> picks(each, key)))
                .map(key -> file.remark(
                        id(),
                        pattern.span(),
                        "the pattern does not say which " + pattern.type()
                                + " it means, so it matches that of another subject",
                        "`" + key + " == ...`, a value of the subject or a literal"));
    }

    private static boolean picks(ConstraintTree constraint, String key) {
        return constraint.anyOf().size() == 1
                && constraint.anyOf().get(0).property().equals(key)
                && constraint.anyOf().get(0).relation() == Relation.ONE_OF;
    }
}
