package org.kimrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/**
 * Answers: <b>what does a town's own grant scheme, whose rules came in a jar of somebody else's, say about its plan?</b> The
 * programme is fictional; nothing here knows more of it than its id.
 */
public final class CheckAnotherProgramme {

    private CheckAnotherProgramme() {}

    /** Prints the report; the first argument may name the folder of the plans. */
    public static void main(String[] args) {
        print(PlansFolder.of(args), System.out);
    }

    static void print(Path plans, PrintStream out) {
        out.println("policies on the class path: " + Policies.ids());
        Policy policy = Policies.load("lindental");
        GrantPlan plan = Plans.read(plans.resolve("lindental").resolve("lesepaten-2025.yaml"), policy);
        out.print(TextReport.of(
                policy.assess(plan, AsOf.knownOn(LocalDate.of(2024, 12, 12))), policy, Language.EN, Ink.PLAIN));
    }
}
