package org.kimrules.authoring.lint.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.completeness.Codes;
import org.kimrules.authoring.completeness.Completeness;
import org.kimrules.authoring.completeness.Gap;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.drl.finding.Stage;
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
        Codes codes = new Codes(law.codes(), law.statementKinds());
        return law.clauses().stream()
                .filter(clause -> clause.sound() && clause.encoded())
                .flatMap(clause -> clause.drl().stream()
                        .filter(file -> file.stage()
                                .filter(stage -> stage != Stage.DERIVE)
                                .isPresent())
                        .filter(file -> !file.rules().isEmpty())
                        .flatMap(file -> remarks(codes, clause, file)));
    }

    private Stream<Remark> remarks(Codes codes, LintClause clause, DrlFile file) {
        return Completeness.gaps(codes, clause.id(), applies(clause), file.rules()).stream()
                .flatMap(List::stream)
                .filter(kind)
                .map(gap -> file.remark(id, about(file, gap).span(), gap.text(), fix));
    }

    /** The second rule is where somebody looks who wrote the first; a subject without a rule is missed by all. */
    private static RuleTree about(DrlFile file, Gap gap) {
        return file.rules().stream()
                .filter(rule ->
                        gap.rules().isEmpty() || rule.name().equals(gap.rules().get(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> applies(LintClause clause) {
        Map<String, Set<String>> applies = new HashMap<>();
        clause.head()
                .entries("applies")
                .forEach(kind -> applies.put(
                        kind.name(),
                        YamlFile.items(kind.value())
                                .flatMap(code -> YamlFile.word(code).stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return applies;
    }
}
