package org.kimrules.benchmarks.process;

import java.util.List;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.rules.CoreContender;
import org.kimrules.benchmarks.rules.CoreEngine;
import org.kimrules.drl.fact.Fact;

/** Lets all engines answer the eleven clauses in turns. */
public final class CoreInTurn {

    private CoreInTurn() {}

    /**
     * Runs.
     *
     * @param arguments the rounds to warm up and those to measure, each with a turn for every engine, then the positions of the plan
     */
    public static void main(String[] arguments) {
        String size = arguments[2];
        Task task = Task.of(Integer.parseInt(size));
        List<Fact> facts = CoreEngine.facts(task.policy().assess(task.plan(), task.asOf()));
        Turns turns = new Turns("core in turn");
        for (CoreContender contender : CoreContender.values()) {
            CoreEngine engine = contender.start(task.policy());
            turns.add(size, contender, () -> engine.answers(facts).size());
        }
        turns.run(arguments);
    }
}
