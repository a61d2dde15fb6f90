package org.kimrules.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/** Runs cases against a law, which need not be the one that they were written for. Thread-safe. */
public final class CaseRun {

    private final Suite suite;
    private final Law law;

    /** Creates a run of the suite's cases against the law. */
    public CaseRun(Suite suite, Law law) {
        this.suite = suite;
        this.law = law;
    }

    /** Runs the case. A plan or a policy that is refused is something that is not as the case says. */
    public CaseResult run(Case one) {
        try {
            Assessment assessment = assess(one);
            return new CaseResult(one, Optional.of(assessment), differences(one, assessment));
        } catch (PolicyException | InvalidInputException e) {
            return new CaseResult(
                    one,
                    Optional.empty(),
                    List.of(Difference.of("answer", "an answer", String.valueOf(e.getMessage()))));
        }
    }

    /** Returns what the law says of the plan of the case. */
    public Assessment assess(Case one) {
        Policy policy = law.without(one.unknown());
        return policy.assess(suite.plan(one, policy), one.asOf());
    }

    private List<Difference> differences(Case one, Assessment assessment) {
        Formats formats = new Formats(Language.EN, law.folder().vocabulary());
        return Stream.of(
                        ExpectedFinding.differences(one.findings(), assessment, formats).stream(),
                        ExpectedAmount.differences(one.amounts(), assessment).stream(),
                        silence(one, assessment),
                        failing(one, assessment))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Difference> silence(Case one, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(one.clause()))
                .filter(finding -> one.silentOn().contains(finding.subject().id()))
                .map(finding -> new Difference(
                        "subject: " + finding.subject().id(),
                        "no finding",
                        finding.outcome() + " by " + finding.rule(),
                        List.of(finding)));
    }

    private Stream<Difference> failing(Case one, Assessment assessment) {
        if (one.fails().isEmpty()) {
            return Stream.empty();
        }
        GrantPlan given = suite.givenPlan(one, law.whole());
        SortedSet<String> expected = new TreeSet<>(one.fails().get());
        SortedSet<String> actual = Worse.clauses(law.whole().assess(given, one.asOf()), assessment);
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(Difference.of("clauses that do worse", expected, actual));
    }

    /** Runs all cases of the suite, in their order. */
    public List<CaseResult> all() {
        List<CaseResult> results = new ArrayList<>();
        suite.cases().forEach(one -> results.add(run(one)));
        return List.copyOf(results);
    }
}
