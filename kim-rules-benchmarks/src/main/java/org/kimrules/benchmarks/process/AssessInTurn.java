package org.kimrules.benchmarks.process;

import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.core.decision.Assessment;

/** Lets all contenders assess the plan of Bielefeld in turns; the library explains it, too. */
public final class AssessInTurn {

    private AssessInTurn() {}

    /**
     * Runs.
     *
     * @param arguments the rounds to warm up and those to measure, each with a turn for every contender
     */
    public static void main(String[] arguments) {
        Task task = Task.of(Task.BIELEFELD);
        String size = String.valueOf(Task.BIELEFELD);
        Turns turns = new Turns("W1 in turn");
        for (Contender contender : Contender.values()) {
            Assessor assessor = contender.start(task.policy());
            turns.add(size, contender, () -> assess(assessor, task).blocked() ? 1 : 0);
        }
        Assessor library = Contender.LIBRARY.start(task.policy());
        turns.add(size + " and a finding explained", Contender.LIBRARY, () -> explain(assess(library, task), 1));
        turns.add(
                size + " and all findings explained",
                Contender.LIBRARY,
                () -> explain(assess(library, task), Integer.MAX_VALUE));
        turns.run(arguments);
    }

    private static Assessment assess(Assessor assessor, Task task) {
        return assessor.assess(task.plan(), task.asOf());
    }

    private static int explain(Assessment assessment, int findings) {
        return assessment.findings().stream()
                .limit(findings)
                .mapToInt(finding -> assessment.explain(finding).because().size())
                .sum();
    }
}
