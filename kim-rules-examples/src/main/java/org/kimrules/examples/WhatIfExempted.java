package org.kimrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/**
 * Answers: <b>what would have been different, had the Land granted both exemption approvals before the council met?</b>
 * Nothing would have blocked the plan. The grant would have been just as conditional that day, since component 1 hung on the
 * directive as well; once the directive was there, the approvals make the difference.
 */
public final class WhatIfExempted {

    private static final AsOf COUNCIL = AsOf.knownOn(LocalDate.of(2020, 9, 3));
    private static final AsOf FOUR_MONTHS_LATER = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private WhatIfExempted() {}

    /** Prints the answer; the first argument may name the folder of the plans. */
    public static void main(String[] args) {
        print(PlansFolder.of(args), System.out);
    }

    static void print(Path plans, PrintStream out) {
        Policy policy = Policies.load("kim-nrw");
        for (String file : List.of("bielefeld-2020.yaml", "bielefeld-2020-exempted.yaml")) {
            GrantPlan plan = Plans.read(plans.resolve(file), policy);
            out.println(plan.id());
            printApprovals(policy.assess(plan, COUNCIL), new Formats(Language.EN, policy.vocabulary()), out);
            printConditional(policy.assess(plan, COUNCIL), out);
            printConditional(policy.assess(plan, FOUR_MONTHS_LATER), out);
        }
    }

    private static void printApprovals(Assessment assessment, Formats formats, PrintStream out) {
        out.println("  " + assessment.verdict() + (assessment.blocked() ? ", blocked" : ", not blocked"));
        for (Finding finding : assessment.findings()) {
            if (finding.outcome() == Outcome.EXEMPTED || finding.outcome() == Outcome.EXEMPTION_REQUIRED) {
                out.println("  " + finding.clause().id() + " " + finding.outcome() + ": "
                        + finding.message().render(formats));
            }
        }
    }

    private static void printConditional(Assessment assessment, PrintStream out) {
        String years = assessment.years().stream()
                .map(year -> year.year() + ": " + Euro.plain(year.grantConditional()))
                .collect(Collectors.joining(", "));
        out.println("  conditional grant as known on " + assessment.asOf().knownOn() + ": " + years);
    }
}
