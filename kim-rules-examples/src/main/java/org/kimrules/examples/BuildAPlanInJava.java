package org.kimrules.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.reading.PositionBuilder;
import org.kimrules.core.time.AsOf;

/**
 * Answers: <b>what does an application do that has its plan in objects, not in a file, and what does it hear when the plan
 * is wrong?</b> A builder is checked like a file, so a wrong plan is refused with all of its problems at once. The district
 * is made up.
 */
public final class BuildAPlanInJava {

    private static final AsOf KNOWN_ON = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private BuildAPlanInJava() {}

    /** Prints the answer; it reads no file. */
    public static void main(String[] args) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Policy policy = Policies.load("kim-nrw");
        printProblems(plan(BuildAPlanInJava::wrongCoordinator), policy, out);
        printGrant(plan(BuildAPlanInJava::coordinator), policy, out);
    }

    private static PlanBuilder plan(Consumer<PositionBuilder> position) {
        return PlanBuilder.plan("kreis-beispiel-2021", "One coordinator for ten months")
                .applicant("Kreis Beispiel", "DISTRICT", Map.of("INTEGRATION_CENTRE", true))
                .sponsor("KI", "Integration centre", "INTEGRATION_CENTRE")
                .position("COORDINATOR", "Coordinator at the integration centre", position)
                .meeting("Kreistag", "COUNCIL", LocalDate.of(2020, 12, 10), Meeting.Act.DECIDES)
                .statement("actionProgramme", "ADOPTED")
                .budget(budget -> budget.line("05.01", "Integration", true).ownFunds("50", 2021, Euro.of("3750.00")));
    }

    private static void coordinator(PositionBuilder position) {
        position.component("B1")
                .role("COORDINATION")
                .sponsor("KI")
                .service("NONE")
                .fte("0.75")
                .period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31))
                .costPerFteYear(Euro.of("61000.00"))
                .booking("05.01", "05.01", "50");
    }

    private static void wrongCoordinator(PositionBuilder position) {
        position.component("B1")
                .role("COORDINATON")
                .sponsor("KL")
                .service("NONE")
                .fte("0")
                .period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31))
                .costPerFteYear(Euro.of("61000.00"))
                .booking("05.01", "05.10", "50");
    }

    private static void printProblems(PlanBuilder wrong, Policy policy, PrintStream out) {
        try {
            wrong.build(policy);
        } catch (InvalidInputException e) {
            out.println("refused, problems: " + e.problems().size());
            for (Problem problem : e.problems()) {
                out.println("  " + problem.path() + ": " + problem.code() + ", found `" + problem.value()
                        + "`, expected: " + problem.expected().en());
            }
        }
    }

    private static void printGrant(PlanBuilder right, Policy policy, PrintStream out) {
        GrantPlan plan = right.build(policy);
        Assessment assessment = policy.assess(plan, KNOWN_ON);
        out.println("accepted, verdict: " + assessment.verdict());
        for (YearResult year : assessment.years()) {
            out.println("  " + year.year() + ": cost " + shown(year.cost().exact()) + ", grant "
                    + shown(year.grant().exact()) + ", gap " + shown(year.gap()) + ", own funds "
                    + Euro.plain(year.ownFunds()));
        }
    }

    private static String shown(Optional<Money> amount) {
        return amount.map(Euro::plain).orElse("undecided");
    }
}
