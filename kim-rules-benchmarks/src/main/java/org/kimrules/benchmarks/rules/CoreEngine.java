package org.kimrules.benchmarks.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kimrules.core.decision.Assessment;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Stage;

/** Something that answers the eleven clauses for every slice that they apply to. */
@FunctionalInterface
public interface CoreEngine {

    /** The clauses. No rule of theirs asks for the absence of a fact, which Evrete has no word for. */
    Set<String> CLAUSES =
            Set.of("B1-01", "B1-02", "B1-04", "B2-02", "B2-03", "B2-04", "B2-05", "B2-08", "B2-10", "B2-17", "B2-19");

    /** Returns the answers, in no particular order. */
    Collection<Answer> answers(Collection<? extends Fact> facts);

    /** Returns the facts of the check stage of an assessment that the clauses speak about. */
    static List<Fact> facts(Assessment assessment) {
        Set<Class<?>> read = Set.of(
                PositionSlice.class,
                Office.class,
                Approval.class,
                ParameterInForce.class,
                Expense.class,
                PlannedPosition.class);
        return Explanations.runOf(assessment).stages().of(Stage.CHECK).facts().stream()
                .filter(fact -> read.contains(fact.getClass()))
                .map(Fact.class::cast)
                .toList();
    }

    /** Returns whether a rule file belongs to the clauses. */
    static boolean owns(String file) {
        return file.endsWith("/" + Stage.CHECK.fileName() + ".drl")
                && CLAUSES.stream().anyMatch(clause -> file.contains("/" + clause + "/"));
    }

    /** Returns the answers in a form that can be compared: outcome and subject, sorted. */
    static List<String> comparable(Collection<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.outcome() + " " + answer.subject().ref())
                .sorted()
                .toList();
    }
}
