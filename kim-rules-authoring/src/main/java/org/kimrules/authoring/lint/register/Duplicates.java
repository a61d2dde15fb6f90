package org.kimrules.authoring.lint.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;

/** C04: no two rules of a clause have the same conditions. */
final class Duplicates implements LintRule {

    @Override
    public String id() {
        return "C04";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(this::remarks);
    }

    private Stream<Remark> remarks(DrlFile file) {
        Map<List<String>, String> first = new HashMap<>();
        return file.rules().stream()
                .flatMap(rule -> {
                    String other = first.putIfAbsent(conditions(rule), rule.name());
                    return other == null
                            ? Stream.of()
                            : Stream.of(file.remark(
                                    id(),
                                    rule.span(),
                                    "the rule has the conditions of `" + other + "`",
                                    "other conditions, or one rule: two answers stop the assessment"));
                })
                .toList()
                .stream();
    }

    private static List<String> conditions(RuleTree rule) {
        return Stream.concat(
                        rule.patterns().stream().map(Duplicates::condition),
                        rule.others().stream().map(other -> other.text()))
                .toList();
    }

    private static String condition(PatternTree pattern) {
        return pattern.wanted()
                + pattern.type()
                + pattern.constraints().stream()
                        .map(ConstraintTree::text)
                        .map(text -> text.replaceAll("\\s+", " "))
                        .sorted()
                        .toList();
    }
}
