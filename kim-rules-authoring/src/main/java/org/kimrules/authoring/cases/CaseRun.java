package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.authoring.expect.Difference;
import org.kimrules.authoring.expect.Worse;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.PlanDocument;

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
            List<Difference> differences = Stream.concat(
                            one.expected().differences(assessment, law.whole()).stream(), failing(one, assessment))
                    .toList();
            return new CaseResult(one, law.whole(), Optional.of(assessment), differences);
        } catch (PolicyException | InvalidInputException e) {
            return new CaseResult(
                    one,
                    law.whole(),
                    Optional.empty(),
                    List.of(Difference.of("answer", "an answer", String.valueOf(e.getMessage()))));
        }
    }

    /** Returns what the law says of the plan of the case. */
    public Assessment assess(Case one) {
        Policy policy = law.without(one.unknown());
        return policy.assess(suite.plan(one, policy), one.asOf());
    }

    private Stream<Difference> failing(Case one, Assessment assessment) {
        if (one.fails().isEmpty()) {
            return Stream.empty();
        }
        Policy whole = law.whole();
        SortedSet<String> expected = new TreeSet<>(one.fails().get());
        SortedSet<String> actual =
                Worse.clauses(whole.assess(new PlanDocument(one.given()).toPlan(whole), one.asOf()), assessment);
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(Difference.of("clauses that do worse", expected, actual));
    }

    /** Runs all cases of the suite and returns the results in their order. Uses all processors. */
    public List<CaseResult> all() {
        return suite.cases().parallelStream().map(this::run).toList();
    }
}
