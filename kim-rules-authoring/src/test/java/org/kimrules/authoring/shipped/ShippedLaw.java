package org.kimrules.authoring.shipped;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.CaseRun;
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

/** The law of the jar with its cases. */
final class ShippedLaw {

    /** Where the folders of policies and layers lie. */
    static final Path POLICIES = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");

    /** The folder of the policy. */
    static final Path POLICY = POLICIES.resolve("kim-nrw");

    /** Where the plans on record lie. */
    static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");

    private final Law law;
    private final Suite suite;
    private final CaseRun run;

    ShippedLaw() {
        this.law = Law.prebuilt("kim-nrw");
        this.suite = Suite.read(law.folder());
        this.run = new CaseRun(suite, law);
    }

    Suite suite() {
        return suite;
    }

    Law law() {
        return law;
    }

    /** Returns what the second opinion says otherwise. */
    List<String> differences(Case one) {
        Assessment assessment = run.assess(one);
        Policy policy = law.without(one.unknown());
        OracleResult expected =
                new Oracle(policy.register(), policy.parameters()).assess(assessment.plan(), one.asOf());
        OracleResult actual = OracleResult.of(assessment);
        return expected.equals(actual) ? List.of() : expected.differencesTo(actual);
    }

    /** Returns the findings of the case that are not fine and say nothing of what would cure them. */
    Stream<Finding> withoutRemedy(Case one) {
        return run.assess(one).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.EXEMPTED)
                .filter(finding -> finding.remedies().isEmpty());
    }

    /** Returns the remedies of the case's clause that a plan can show and that leave its finding as it is. */
    Stream<String> uselessRemedies(Case one) {
        Policy policy = law.without(one.unknown());
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
