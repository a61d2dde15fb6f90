package org.kimrules.test;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.kimrules.authoring.expect.Difference;
import org.kimrules.authoring.expect.Expectations;
import org.kimrules.authoring.expect.ExpectedFinding;
import org.kimrules.authoring.expect.Explained;
import org.kimrules.authoring.expect.FoundAmounts;
import org.kimrules.authoring.expect.Worse;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.reckoning.Run;

/**
 * What a test expects of an assessment. A failure shows labelled facts and the explanation of what came out.
 *
 * <pre>
 * assertThat(assessment).finding("B1-02", "REGE-STEUERUNG").isExemptionRequired().isBecauseOf("employer", "MUNICIPAL_COMPANY");
 * assertThat(assessment).grantOf("KI-KOORDINATION", 2020).isExactly("27500.00");
 * assertThat(assessment).year(2020).gap().isZero();
 * </pre>
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Starts to say what is expected of the assessment. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Goes on with the one finding of the clause about the subject; fails when there is none, or one for each of several
     * stretches of time.
     */
    public FindingAssert finding(String clause, String subject) {
        List<Finding> found = findings(clause, subject);
        if (found.size() != 1) {
            fail(new Difference(
                    about(clause, subject),
                    "one finding",
                    found.isEmpty() ? "no finding" : found.size() + " findings",
                    found.isEmpty() ? new Explained.Silence(clause, subject) : new Explained.Answers(found)));
        }
        return new FindingAssert(found.get(0), this);
    }

    private List<Finding> findings(String clause, String subject) {
        Expectations asked = new Expectations(clause, List.of(), List.of(subject), List.of(), List.of());
        asked.differences(actual, policy()).stream()
                .filter(difference -> difference.about().startsWith("subject: "))
                .findFirst()
                .ifPresent(this::fail);
        return actual.findings().stream()
                .filter(finding -> finding.clause().id().equals(clause)
                        && finding.subject().id().equals(subject))
                .toList();
    }

    /** Says that the clause says nothing about the subject of the plan. */
    public AssessmentAssert isSilentOn(String clause, String subject) {
        List<Finding> found = findings(clause, subject);
        if (!found.isEmpty()) {
            fail(new Difference(
                    about(clause, subject),
                    "no finding",
                    found.get(0).outcome() + " by " + found.get(0).rule(),
                    new Explained.Answers(found)));
        }
        return this;
    }

    /** Says that of all clauses that rules answer these are not satisfied, and no other. */
    public AssessmentAssert failsOnly(String... clauses) {
        Set<String> expected = new TreeSet<>(Set.of(clauses));
        Set<String> failing = Worse.clauses(actual);
        if (!failing.equals(expected)) {
            List<Finding> wrong = actual.findings().stream()
                    .filter(finding -> failing.contains(finding.clause().id())
                            && !expected.contains(finding.clause().id()))
                    .filter(Worse::fails)
                    .toList();
            fail(new Difference(
                    "clauses that are not satisfied",
                    expected.toString(),
                    failing.toString(),
                    wrong.isEmpty() ? new Explained.Nothing() : new Explained.Answers(wrong)));
        }
        return this;
    }

    /** Goes on with the grant of a position in a year. */
    public AmountAssert grantOf(String position, int year) {
        return amount(FoundAmounts.grant(position, year));
    }

    /** Goes on with the sums of a year. */
    public YearAssert year(int year) {
        return new YearAssert(this, year);
    }

    /** Goes on with the net of a budget line in a year; a shortfall is negative. */
    public AmountAssert netOf(String line, int year) {
        return amount("net of " + line + "/" + year);
    }

    AmountAssert amount(String what) {
        FoundAmounts.Found found = new FoundAmounts(actual).all().get(what);
        if (found == null) {
            fail(Difference.of("amount: " + what, "an amount", "no such amount"));
        }
        return new AmountAssert(what, Objects.requireNonNull(found), this);
    }

    String about(String clause, String subject) {
        Clause known = policy().register().clause(clause);
        return ExpectedFinding.about(known, subject);
    }

    /** Fails with the labelled facts and the explanation. */
    void fail(Difference difference) {
        throw failure(
                "%s",
                "\nplan: " + actual.plan().id() + "\nknown on: " + actual.asOf().knownOn() + "\n\n"
                        + difference.text(actual, policy()));
    }

    private Policy policy() {
        Run run = Explanations.runOf(actual);
        return new RulePolicy(run.folder(), run.rules());
    }
}
