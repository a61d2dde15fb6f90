package org.kimrules.authoring.testing;

import java.util.List;
import java.util.Set;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.coverage.Coverage;

/**
 * What came of the cases of a policy. Immutable.
 *
 * @param suite the cases
 * @param results what came of each that was run
 * @param coverage what they prove, of the clauses that were asked for
 */
public record TestRun(Suite suite, List<CaseResult> results, Coverage coverage) {

    /** What a run comes to. */
    public enum Result {
        /** Every case holds and every threshold is reached. */
        GOOD,
        /** A case fails. */
        FAILED,
        /** Every case holds, but the cases prove less than the policy asks for, or a listed gap is none. */
        BELOW
    }

    /** Keeps a copy. */
    public TestRun {
        results = List.copyOf(results);
    }

    /** Runs all cases of the suite. */
    public static TestRun of(Suite suite, Law law) {
        List<CaseResult> results = new CaseRun(suite, law).all();
        return new TestRun(suite, results, Coverage.of(suite, results));
    }

    /** Runs the cases of some clauses. */
    public static TestRun of(Suite suite, Law law, Set<String> clauses) {
        Suite asked = new Suite(
                suite.folder(),
                suite.base(),
                suite.settings(),
                suite.cases().stream()
                        .filter(one -> clauses.contains(one.clause()))
                        .toList());
        TestRun run = of(asked, law);
        return new TestRun(asked, run.results, run.coverage.only(clauses));
    }

    /** Returns the cases that fail, in their order. */
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    /** Returns what the run comes to. */
    public Result result() {
        if (!failures().isEmpty()) {
            return Result.FAILED;
        }
        return coverage.reached() ? Result.GOOD : Result.BELOW;
    }
}
