package org.kimrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/**
 * Answers: <b>is the plan eligible that the council of Bielefeld had before it on 3 September 2020, what grant is due in
 * each year, and which approvals are still required?</b> This is all the code that an application needs to embed the
 * library.
 */
public final class CheckAPlan {

    private CheckAPlan() {}

    /** Prints the answer; the first argument may name the folder of the plans. */
    public static void main(String[] args) {
        print(PlansFolder.of(args), System.out);
    }

    static void print(Path plans, PrintStream out) {
        Policy policy = Policies.load("kim-nrw");
        GrantPlan plan = Plans.read(plans.resolve("bielefeld-2020.yaml"), policy);
        Assessment assessment = policy.assess(plan, AsOf.knownOn(LocalDate.of(2020, 9, 3)));

        out.println("verdict: " + assessment.verdict());
        for (YearResult year : assessment.years()) {
            String grant = year.grant().exact().map(Euro::plain).orElse("undecided");
            out.println(year.year() + ": grant " + grant + ", conditional " + Euro.plain(year.grantConditional()));
        }
        for (RequiredApproval approval : assessment.requiredApprovals()) {
            String clause = approval.clause().id();
            out.println("approval required: " + approval.positions() + ", clause " + clause + ", " + approval.state());
        }
    }
}
