package org.kimrules.test;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kimrules.authoring.expect.Difference;
import org.kimrules.authoring.expect.Explained;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Value;

/** What a test expects of one finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    private final AssessmentAssert of;

    FindingAssert(Finding actual, AssessmentAssert of) {
        super(actual, FindingAssert.class);
        this.of = of;
    }

    /** Says that the clause is satisfied. */
    public FindingAssert isSatisfied() {
        return is(Outcome.SATISFIED);
    }

    /** Says that the clause is violated. */
    public FindingAssert isViolated() {
        return is(Outcome.VIOLATED);
    }

    /** Says that an approval lifts the clause. */
    public FindingAssert isExempted() {
        return is(Outcome.EXEMPTED);
    }

    /** Says that an approval is still required. */
    public FindingAssert isExemptionRequired() {
        return is(Outcome.EXEMPTION_REQUIRED);
    }

    /** Says that a fact or a figure is missing. */
    public FindingAssert isUndecided() {
        return is(Outcome.UNDECIDED);
    }

    /** Says that a person decides. */
    public FindingAssert isJudged() {
        return is(Outcome.JUDGED);
    }

    private FindingAssert is(Outcome outcome) {
        return check(actual.outcome() == outcome, outcome.name(), actual.outcome() + " by " + actual.rule());
    }

    /** Says which rule of the clause answers, {@code v2} for example. */
    public FindingAssert isAnsweredBy(String key) {
        return check(actual.rule().startsWith(actual.clause().id() + "-" + key + ":"), "rule " + key, actual.rule());
    }

    /** Says that the finding rests on a fact, with its value as JSON reports write it. */
    public FindingAssert isBecauseOf(String fact, String value) {
        Value found = actual.facts().get(fact);
        return check(
                found != null && Json.plain(found).equals(value),
                fact + " is " + value,
                found == null
                        ? "no fact " + fact + " among "
                                + actual.facts().keySet().stream().sorted().toList()
                        : fact + " is " + Json.plain(found));
    }

    private FindingAssert check(boolean holds, String expected, String found) {
        if (!holds) {
            of.fail(new Difference(
                    of.about(actual.clause().id(), actual.subject().id()),
                    expected,
                    found,
                    new Explained.Answers(List.of(actual))));
        }
        return this;
    }

    /** Goes back to the assessment. */
    public AssessmentAssert and() {
        return of;
    }
}
