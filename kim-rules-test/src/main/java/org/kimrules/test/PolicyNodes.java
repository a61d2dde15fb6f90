package org.kimrules.test;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.coverage.Coverage;
import org.kimrules.authoring.coverage.Goal;
import org.kimrules.authoring.lint.Lint;
import org.kimrules.authoring.lint.LintReport;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.testing.TestRun;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.law.Clause;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;

/** The tests of one policy. The cases are run once, by all processors, before the first test tells of one. */
final class PolicyNodes {

    private final Law law;
    private final Optional<Law> other;
    private final TestRun run;

    private PolicyNodes(Law law, Optional<Law> other) {
        this.law = law;
        this.other = other;
        this.run = TestRun.of(Suite.read(law.folder()), law);
    }

    /**
     * Returns the tests.
     *
     * @param other the same law with rules made in another way, which has to give the same answers
     * @param folder where its files can be looked at, if they can
     * @param mutation whether to ask what the cases would not notice
     */
    static Stream<DynamicNode> of(Law law, Optional<Law> other, Optional<Path> folder, boolean mutation) {
        PolicyNodes nodes = new PolicyNodes(law, other);
        return Stream.of(
                        nodes.run.suite().clauses().flatMap(nodes::clause),
                        Stream.of(nodes.coverage()),
                        folder.stream().map(PolicyNodes::lint),
                        mutation ? Stream.of(nodes.mutation()) : Stream.<DynamicNode>of())
                .flatMap(each -> each);
    }

    private static DynamicNode lint(Path folder) {
        return dynamicTest("lint has nothing to remark", () -> {
            List<Remark> remarks = Lint.of(folder);
            if (!remarks.isEmpty()) {
                Assertions.fail("\n" + LintReport.text(remarks, Ink.PLAIN));
            }
        });
    }

    private Stream<DynamicNode> clause(Clause clause) {
        List<DynamicNode> cases = run.results().stream()
                .filter(result -> result.one().clause().equals(clause.id()))
                .<DynamicNode>map(result -> dynamicTest(result.one().sentence(), () -> holds(result)))
                .toList();
        return cases.isEmpty()
                ? Stream.of()
                : Stream.of(dynamicContainer(clause.id() + " " + clause.title().en(), cases));
    }

    private void holds(CaseResult result) {
        if (!result.holds()) {
            Assertions.fail("\n" + result.text());
        }
        other.ifPresent(same -> {
            CaseResult again = new CaseRun(run.suite(), same).run(result.one());
            Assertions.assertThat(json(again, same))
                    .as(
                            "%s%nat: %s%nrules: prebuilt and compiled",
                            result.one().name(), result.one().place())
                    .isEqualTo(json(result, law));
        });
    }

    private static String json(CaseResult result, Law law) {
        Assessment assessment = result.assessment().orElseThrow();
        return JsonReport.of(assessment, law.without(result.one().unknown()), Language.DE);
    }

    private DynamicNode coverage() {
        Coverage coverage = run.coverage();
        int threshold = coverage.settings().thresholds().coverage();
        return dynamicContainer(
                "coverage",
                Stream.of(
                        dynamicTest("the cases prove " + threshold + " % of what the rules can answer", () -> {
                            if (coverage.percent() < threshold) {
                                Assertions.fail(gaps(coverage));
                            }
                        }),
                        dynamicTest(
                                "every gap that is listed is still one",
                                () -> Assertions.assertThat(coverage.closed())
                                        .as("remove from cases/suite.yaml")
                                        .isEmpty())));
    }

    private DynamicNode mutation() {
        int threshold = run.suite().settings().thresholds().mutation();
        return dynamicTest("the cases notice " + threshold + " % of the mutants", () -> {
            TestRun mutated = run.mutating(law);
            mutated.mutation()
                    .filter(report -> !mutated.reached(report))
                    .ifPresent(report -> Assertions.fail("\n" + report.text()));
        });
    }

    private static String gaps(Coverage coverage) {
        return "coverage\nexpected: " + coverage.settings().thresholds().coverage() + " %\nbut was: "
                + coverage.percent() + " %\nno case proves:\n"
                + coverage.open().stream().map(PolicyNodes::line).collect(Collectors.joining());
    }

    private static String line(Goal goal) {
        return "  " + goal.name() + "\n    " + goal.place() + "\n";
    }
}
