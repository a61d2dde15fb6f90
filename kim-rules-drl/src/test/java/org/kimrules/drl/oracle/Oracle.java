package org.kimrules.drl.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
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

    /** Returns whether every encoded clause that is known then has a hand-written answer. */
    public boolean answers(AsOf asOf) {
        return register.clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .filter(clause -> asOf.knows(register.documentOf(clause).knownFrom()))
                .allMatch(clause -> CodedClause.find(clause.id()).isPresent());
    }

    /**
     * Answers the plan.
     *
     * @throws IllegalStateException when an encoded clause has no hand-written answer
     */
    public OracleResult assess(GrantPlan plan, AsOf asOf) {
        Scene scene = new Scene(plan, asOf, register, parameters);
        Map<String, List<SliceResult>> slices = slices(scene);
        Ledger ledger = new Ledger(scene, slices);
        List<Answer> answers = new ArrayList<>(new DecisionAnswers(scene).answers());
        slices.values().forEach(results -> results.forEach(result -> answers.addAll(result.answers())));
        answers.addAll(new BudgetAnswers(scene, ledger).answers());
        SortedMap<String, Verdict> verdicts = verdicts(slices);
        return new OracleResult(
                overall(verdicts, answers),
                Answer.texts(answers),
                verdicts,
                grants(scene, ledger),
                years(scene, ledger),
                lines(scene, ledger),
                new Approvals(scene).required());
    }

    /** Returns the sums that a budget of the plan would have to meet. */
    BudgetAnswers budget(GrantPlan plan, AsOf asOf) {
        Scene scene = new Scene(plan, asOf, register, parameters);
        return new BudgetAnswers(scene, new Ledger(scene, slices(scene)));
    }

    private static Map<String, List<SliceResult>> slices(Scene scene) {
        PositionAnswers answers = new PositionAnswers(scene, new Approvals(scene), new DecisionAnswers(scene));
        Map<String, List<SliceResult>> slices = new TreeMap<>();
        scene.plan().positions().forEach(position -> slices.put(position.id(), answers.answers(position)));
        return slices;
    }

    private static SortedMap<String, Verdict> verdicts(Map<String, List<SliceResult>> slices) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        slices.forEach((position, results) -> verdicts.put(
                position, results.stream().map(SliceResult::verdict).reduce(Verdict.ELIGIBLE, SliceResult::worse)));
        return verdicts;
    }

    private static Verdict overall(SortedMap<String, Verdict> verdicts, List<Answer> answers) {
        Verdict worst = verdicts.values().stream().reduce(Verdict.ELIGIBLE, SliceResult::worse);
        return answers.stream().map(Answer::verdict).reduce(worst, SliceResult::worse);
    }

    private static SortedMap<String, OracleResult.Grant> grants(Scene scene, Ledger ledger) {
        SortedMap<String, OracleResult.Grant> grants = new TreeMap<>();
        for (Position position : scene.plan().positions()) {
            Scene.years(position)
                    .forEach(year -> grants.put(
                            position.id() + "/" + year,
                            new OracleResult.Grant(ledger.grant(position, year), ledger.conditional(position, year))));
        }
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
