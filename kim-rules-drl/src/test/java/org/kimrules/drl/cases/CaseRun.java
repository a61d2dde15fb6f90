package org.kimrules.drl.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.cure.Step;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.oracle.Oracle;
import org.kimrules.drl.oracle.OracleResult;

/** Runs cases against the policy, built in both ways, and against the oracle. */
final class CaseRun {

    private final Node base;
    private final Law prebuilt;
    private final Law compiled;

    /** Creates a run over the policy of the folder and its base plan. */
    CaseRun(Path policy) {
        this.base = Documents.read(policy.resolve("cases").resolve("base.yaml"));
        this.prebuilt = Law.prebuilt();
        this.compiled = Law.compiled(policy);
    }

    /** Returns the policy that is shipped. */
    Policy policy() {
        return prebuilt.whole();
    }

    /** Returns what the policy says of the base plan. */
    Assessment base(AsOf asOf) {
        return prebuilt.whole().assess(plan(base), asOf);
    }

    private GrantPlan plan(Node document) {
        return new PlanDocument(document).toPlan(policy());
    }

    private Assessment assess(Case one, Law law) {
        return law.without(one.unknown()).assess(plan(one.plan(base)), one.asOf());
    }

    /** Returns the rules that answer what the case expects, be it a grant. */
    SortedSet<String> rules(Case one) {
        SortedSet<String> rules = new TreeSet<>();
        ExpectedFinding.found(one.findings(), assess(one, prebuilt))
                .map(Finding::rule)
                .forEach(rules::add);
        return rules;
    }

    /** Returns the findings of the case that are not fine and say nothing of what would cure them. */
    Stream<Finding> withoutRemedy(Case one) {
        return assess(one, prebuilt).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.EXEMPTED)
                .filter(finding -> finding.remedies().isEmpty());
    }

    /** Returns the remedies of the case's clause that a plan can show and that leave its finding as it is. */
    Stream<String> uselessRemedies(Case one) {
        Policy policy = prebuilt.without(one.unknown());
        Assessment before = assess(one, prebuilt);
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
        Assessment assessment = assess(one, prebuilt);
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(one.clause()))
                .flatMap(finding -> Step.of(finding, assessment).stream())
                .map(step -> step.declared().kind());
    }

    /** Returns everything that is not as the case says, in labelled texts; nothing where all is. */
    List<String> differences(Case one) {
        List<String> differences = new ArrayList<>();
        Assessment assessment = assess(one, prebuilt);
        Assessment other = assess(one, compiled);
        Stream.of(expected(one, prebuilt, assessment), expected(one, compiled, other))
                .forEach(differences::addAll);
        differences.addAll(silence(one, assessment));
        differences.addAll(sameReport(one, assessment, other));
        differences.addAll(failing(one, assessment));
        differences.addAll(oracle(one, assessment));
        return differences;
    }

    private static List<String> expected(Case one, Law law, Assessment assessment) {
        Formats formats = new Formats(Language.EN, law.whole().vocabulary());
        return Stream.concat(
                        ExpectedFinding.differences(one.findings(), assessment, formats).stream(),
                        ExpectedAmount.differences(one.amounts(), assessment).stream())
                .map(difference -> "rules: " + law.way() + "\n" + difference)
                .toList();
    }

    private static List<String> silence(Case one, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(one.clause()))
                .filter(finding -> one.silentOn().contains(finding.subject().id()))
                .map(finding -> "subject: " + finding.subject().id() + "\nexpected: no finding\nbut was: "
                        + finding.outcome() + " by " + finding.rule())
                .toList();
    }

    private List<String> sameReport(Case one, Assessment assessment, Assessment other) {
        String expected = JsonReport.of(assessment, prebuilt.without(one.unknown()), Language.DE);
        String actual = JsonReport.of(other, compiled.without(one.unknown()), Language.DE);
        List<String> lines = actual.lines().toList();
        List<String> wanted = expected.lines().toList();
        return expected.equals(actual)
                ? List.of()
                : List.of("report: JSON\nexpected: as from the " + prebuilt.way() + ", there only "
                        + wanted.stream().filter(line -> !lines.contains(line)).toList() + "\nbut was: from the "
                        + compiled.way() + " only "
                        + lines.stream().filter(line -> !wanted.contains(line)).toList());
    }

    private List<String> failing(Case one, Assessment assessment) {
        if (one.fails().isEmpty()) {
            return List.of();
        }
        Assessment given = prebuilt.whole().assess(plan(one.givenPlan(base)), one.asOf());
        SortedSet<String> expected = new TreeSet<>(one.fails().get());
        SortedSet<String> actual = Worse.clauses(given, assessment);
        return expected.equals(actual)
                ? List.of()
                : List.of("clauses that do worse\nexpected: " + expected + "\nbut was: " + actual);
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
}
