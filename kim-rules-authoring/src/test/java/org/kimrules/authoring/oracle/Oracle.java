package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/**
 * Answers plans as the specification of the clauses says, in hand-written Java and without a rule engine. It is as slow
 * and as plain as it can be, and explains nothing; it exists to be compared with.
 */
public final class Oracle {

    private final Register register;
    private final ParameterBook parameters;

    /** Creates an oracle over the dates and figures of a policy. */
    public Oracle(Register register, ParameterBook parameters) {
        this.register = register;
        this.parameters = parameters;
    }

    /**
     * Answers the plan.
     *
     * @throws IllegalStateException when an encoded clause has no hand-written answer
     */
    public OracleResult assess(GrantPlan plan, AsOf asOf) {
        Scene scene = new Scene(plan, asOf, register, parameters);
        List<SliceResult> results = results(scene);
        Ledger ledger = new Ledger(scene, results);
        List<Answer> answers = new ArrayList<>(new DecisionAnswers(scene).answers());
        results.forEach(result -> answers.addAll(result.answers()));
        ledger.entries().forEach(entry -> answers.addAll(entry.answers()));
        answers.addAll(new BudgetAnswers(scene, ledger).answers());
        SortedMap<String, Verdict> verdicts = verdicts(results, ledger);
        return new OracleResult(
                overall(scene, verdicts, answers),
                Answer.texts(answers),
                verdicts,
                grants(ledger),
                years(scene, ledger),
                lines(scene, ledger),
                ledger.chances(),
                new Approvals(scene).required());
    }

    /** Returns the sums that a budget of the plan would have to meet. */
    BudgetAnswers budget(GrantPlan plan, AsOf asOf) {
        Scene scene = new Scene(plan, asOf, register, parameters);
        return new BudgetAnswers(scene, new Ledger(scene, results(scene)));
    }

    private static List<SliceResult> results(Scene scene) {
        return new PositionAnswers(scene, new Approvals(scene), new DecisionAnswers(scene)).results();
    }

    /** A grant that can't be decided leaves the position undecided, however eligible it is. */
    private static SortedMap<String, Verdict> verdicts(List<SliceResult> results, Ledger ledger) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        results.forEach(result -> verdicts.merge(result.slice().position().id(), result.verdict(), SliceResult::worse));
        ledger.entries().stream()
                .filter(entry -> !entry.grant().isExact())
                .forEach(entry -> verdicts.merge(entry.position().id(), Verdict.UNDECIDED, SliceResult::worse));
        return verdicts;
    }

    private static Verdict overall(Scene scene, SortedMap<String, Verdict> verdicts, List<Answer> answers) {
        Verdict worst = verdicts.values().stream().reduce(Verdict.ELIGIBLE, SliceResult::worse);
        return answers.stream()
                .map(answer -> answer.verdict(scene.effect(answer.clause())))
                .reduce(worst, SliceResult::worse);
    }

    private static SortedMap<String, OracleResult.Grant> grants(Ledger ledger) {
        SortedMap<String, OracleResult.Grant> grants = new TreeMap<>();
        ledger.entries().forEach(entry -> grants.put(entry.position().id() + "/" + entry.year(), entry.result()));
        return grants;
    }

    private static SortedMap<Integer, OracleResult.Year> years(Scene scene, Ledger ledger) {
        SortedMap<Integer, OracleResult.Year> years = new TreeMap<>();
        scene.years().forEach(year -> years.put(year, ledger.year(year)));
        return years;
    }

    private static SortedMap<String, OracleResult.Line> lines(Scene scene, Ledger ledger) {
        BudgetAnswers budget = new BudgetAnswers(scene, ledger);
        SortedMap<String, OracleResult.Line> lines = new TreeMap<>();
        for (int year : scene.years()) {
            budget.lines(year).forEach(line -> lines.put(line + "/" + year, ledger.line(line, year)));
        }
        return lines;
    }
}
