package org.kimrules.authoring.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.coverage.Coverage;
import org.kimrules.authoring.coverage.Goal;
import org.kimrules.authoring.mutation.Mutation;
import org.kimrules.authoring.mutation.MutationReport;
import org.kimrules.core.law.Clause;

/**
 * What came of the cases of a policy. Immutable.
 *
 * @param suite the cases
 * @param asked the clauses that were asked for; empty where that is all of them
 * @param results what came of each that was run
 * @param coverage what they prove, of the clauses that were asked for
 * @param mutation what they would not notice; empty where nobody asked
 */
public record TestRun(
        Suite suite,
        Set<String> asked,
        List<CaseResult> results,
        Coverage coverage,
        Optional<MutationReport> mutation) {

    /** What a run comes to. */
    public enum Result {
        /** Every case holds and every threshold is reached. */
        GOOD,
        /** A case fails. */
        FAILED,
        /** Every case holds, but the cases prove less than the policy asks for, or a listed gap is none. */
        BELOW
    }

    /** Keeps copies. */
    public TestRun {
        asked = Set.copyOf(asked);
        results = List.copyOf(results);
    }

    /** Runs all cases of the suite. */
    public static TestRun of(Suite suite, Law law) {
        List<CaseResult> results = new CaseRun(suite, law).all();
        return new TestRun(suite, Set.of(), results, Coverage.of(suite, results), Optional.empty());
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
        return new TestRun(asked, clauses, run.results, run.coverage.only(clauses), Optional.empty());
    }

    /** Returns the run with what the cases would not notice of the law. */
    public TestRun mutating(Law law) {
        return new TestRun(suite, asked, results, coverage, Optional.of(Mutation.of(suite, law)));
    }

    /** Returns the clauses that were asked for although no rule answers them, in the order of the register. */
    public List<String> unanswered() {
        Set<String> answered = coverage.goals().stream().map(Goal::clause).collect(Collectors.toSet());
        return coverage.clauses().stream()
                .map(Clause::id)
                .filter(id -> asked.contains(id) && !answered.contains(id))
                .toList();
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
        return coverage.reached() && mutation.map(this::reached).orElse(true) ? Result.GOOD : Result.BELOW;
    }

    /** Returns whether the cases notice as many mutants as the policy asks for, and it lists none in vain as equivalent. */
    public boolean reached(MutationReport report) {
        return report.stale().isEmpty()
                && report.percent()
                                .compareTo(BigDecimal.valueOf(
                                        suite.settings().thresholds().mutation()))
                        >= 0;
    }
}
