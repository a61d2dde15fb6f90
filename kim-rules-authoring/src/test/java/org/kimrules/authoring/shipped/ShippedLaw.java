package org.kimrules.authoring.shipped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Difference;
import org.kimrules.authoring.cases.ExpectedFinding;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.oracle.Oracle;
import org.kimrules.authoring.oracle.OracleResult;
import org.kimrules.core.cure.Step;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** The law of the jar, with the rules that the build made and with rules compiled from their files, and its cases. */
final class ShippedLaw {

    /** Where the folders of policies and layers lie. */
    static final Path POLICIES = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");

    /** The folder of the policy. */
    static final Path POLICY = POLICIES.resolve("kim-nrw");

    /** Where the plans on record lie. */
    static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");

    private final Law prebuilt;
    private final Law compiled;
    private final Suite suite;
    private final CaseRun run;

    ShippedLaw() {
        PolicyFolder shipped = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
        PolicyFolder written = PolicyFolder.read(PolicyFiles.in(POLICY));
        this.prebuilt = new Law(shipped, PrebuiltRules.load(shipped.layers()));
        this.compiled = new Law(written, CompiledRules.load(written.layers()));
        this.suite = Suite.read(written);
        this.run = new CaseRun(suite, prebuilt);
    }

    Suite suite() {
        return suite;
    }

    Law law() {
        return prebuilt;
    }

    /** Returns everything that is not as the case says, in either way of building the rules and for the oracle. */
    List<String> differences(Case one) {
        List<String> differences = new ArrayList<>();
        CaseResult result = run.run(one);
        CaseResult other = new CaseRun(suite, compiled).run(one);
        texts("prebuilt model", result).forEach(differences::add);
        texts("compiled rules", other).forEach(differences::add);
        result.assessment().ifPresent(assessment -> {
            other.assessment().ifPresent(same -> differences.addAll(sameReport(one, assessment, same)));
            differences.addAll(oracle(one, assessment));
        });
        return differences;
    }

    private static Stream<String> texts(String way, CaseResult result) {
        return result.differences().stream().map(Difference::text).map(text -> "rules: " + way + "\n" + text);
    }

    private List<String> sameReport(Case one, Assessment assessment, Assessment other) {
        String expected = JsonReport.of(assessment, prebuilt.without(one.unknown()), Language.DE);
        String actual = JsonReport.of(other, compiled.without(one.unknown()), Language.DE);
        List<String> lines = actual.lines().toList();
        List<String> wanted = expected.lines().toList();
        return expected.equals(actual)
                ? List.of()
                : List.of("report: JSON\nexpected: as from the prebuilt model, there only "
                        + wanted.stream().filter(line -> !lines.contains(line)).toList()
                        + "\nbut was: from the compiled rules only "
                        + lines.stream().filter(line -> !wanted.contains(line)).toList());
    }

    private List<String> oracle(Case one, Assessment assessment) {
        Policy policy = prebuilt.without(one.unknown());
        OracleResult expected =
                new Oracle(policy.register(), policy.parameters()).assess(assessment.plan(), one.asOf());
        OracleResult actual = OracleResult.of(assessment);
        return expected.equals(actual)
                ? List.of()
                : List.of("oracle\ndifferences: " + String.join("\n  ", expected.differencesTo(actual)));
    }

    /** Returns the rules that answer what the case expects, be it a grant. */
    SortedSet<String> rules(Case one) {
        return ExpectedFinding.found(one.findings(), run.assess(one))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the findings of the case that are not fine and say nothing of what would cure them. */
    Stream<Finding> withoutRemedy(Case one) {
        return run.assess(one).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.EXEMPTED)
                .filter(finding -> finding.remedies().isEmpty());
    }

    /** Returns the remedies of the case's clause that a plan can show and that leave its finding as it is. */
    Stream<String> uselessRemedies(Case one) {
        Policy policy = prebuilt.without(one.unknown());
        Assessment before = run.assess(one);
        return before.findings().stream()
                .filter(finding -> finding.clause().id().equals(one.clause()))
                .flatMap(finding ->
                        Step.of(finding, before).stream()
                                .collect(Collectors.groupingBy(Step::declared))
                                .entrySet()
                                .stream()
                                .filter(steps -> steps.getValue().stream()
                                        .allMatch(step -> leaves(
                                                finding,
                                                policy.assess(
                                                        step.in(
                                                                before.plan(),
                                                                one.asOf().knownOn()),
                                                        one.asOf()))))
                                .map(steps -> one.name() + ", " + finding.rule() + ": " + steps.getKey()));
    }

    private static boolean leaves(Finding finding, Assessment after) {
        return after.findings().stream()
                .anyMatch(other -> other.rule().equals(finding.rule())
                        && other.subject().id().equals(finding.subject().id()));
    }

    /** Returns the kinds of remedies that some finding of the case's clause can try. */
    Stream<Remedy.Kind> triedRemedies(Case one) {
        Assessment assessment = run.assess(one);
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(one.clause()))
                .flatMap(finding -> Step.of(finding, assessment).stream())
                .map(step -> step.declared().kind());
    }
}
