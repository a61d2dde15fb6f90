package org.kimrules.authoring.lint.register;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.coverage.Answer;
import org.kimrules.authoring.coverage.Goal;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;
import org.kimrules.core.decision.Outcome;
import org.kimrules.drl.folder.cases.CaseTable;

/** C01: an encoded clause has a case that fails it alone, unless the suite lists why none can. */
final class FailingCase implements LintRule {

    @Override
    public String id() {
        return "C01";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        Set<String> gaps = gaps(law);
        return law.clauses().stream()
                .filter(clause -> clause.encoded() && !gaps.contains(Goal.alone(clause.id())))
                .flatMap(clause -> clause
                        .cases()
                        .filter(cases -> cases.sound() && !cases.list("cases").isEmpty())
                        .flatMap(cases -> remark(clause, cases))
                        .stream());
    }

    private static Set<String> gaps(LawFolder law) {
        return law.suite().stream()
                .flatMap(suite -> suite.list("gaps").stream())
                .flatMap(gap -> YamlFile.field(gap, "gap").flatMap(YamlFile::word).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Remark> remark(LintClause clause, YamlFile cases) {
        Set<Outcome> failures = Answer.failures(clause.letters().stream()
                .flatMap(letter -> Answer.of(letter).stream())
                .collect(Collectors.toSet()));
        boolean shown = CaseTable.cases(CaseTable.expanded(cases.root(), new Problems()))
                .filter(FailingCase::alone)
                .anyMatch(one -> fails(one, clause, failures));
        return failures.isEmpty() || shown
                ? Optional.empty()
                : Optional.of(cases.file()
                        .remark(
                                id(),
                                1,
                                1,
                                "no case fails the clause alone",
                                "a case with `alone: true` that expects "
                                        + failures.stream()
                                                .sorted()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" or "))
                                        + ": a plan that would pass but for this clause"));
    }

    private static boolean alone(Node one) {
        return word(one, "alone").filter("true"::equals).isPresent();
    }

    private static boolean fails(Node one, LintClause clause, Set<Outcome> failures) {
        return YamlFile.field(one, "expect").stream()
                .flatMap(YamlFile::items)
                .filter(finding -> word(finding, "clause").orElse(clause.id()).equals(clause.id()))
                .flatMap(finding -> word(finding, "outcome").stream())
                .anyMatch(outcome ->
                        failures.stream().anyMatch(each -> each.name().equals(outcome)));
    }

    private static Optional<String> word(Node node, String name) {
        return YamlFile.field(node, name).flatMap(YamlFile::word);
    }
}
