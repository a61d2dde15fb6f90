package org.kimrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/**
 * Answers: <b>how much of the grant was certain on the day of the decision, how much four months later, and why?</b> The
 * same plan is assessed twice; only what had been published by then differs. What the grant hangs on are the findings that
 * make their subject eligible subject to something.
 *
 * <p>The law that was published in between counts as far as this version of the policy holds it: that the directive was
 * adopted and the state budget passed, not yet the amounts that the directive sets.
 */
public final class CompareDecisionDays {

    private static final LocalDate COUNCIL = LocalDate.of(2020, 9, 3);
    private static final LocalDate FOUR_MONTHS_LATER = LocalDate.of(2021, 1, 15);

    private CompareDecisionDays() {}

    /** Prints the answer; the first argument may name the folder of the plans. */
    public static void main(String[] args) {
        print(PlansFolder.of(args), System.out);
    }

    static void print(Path plans, PrintStream out) {
        Policy policy = Policies.load("kim-nrw");
        GrantPlan plan = Plans.read(plans.resolve("bielefeld-2020.yaml"), policy);
        Assessment then = policy.assess(plan, AsOf.knownOn(COUNCIL));
        Assessment later = policy.assess(plan, AsOf.knownOn(FOUR_MONTHS_LATER));
        printConditional(then, out);
        printConditional(later, out);
        Formats english = new Formats(Language.EN, policy.vocabulary());
        SortedSet<String> open = conditions(later, english);
        SortedSet<String> settled = conditions(then, english);
        settled.removeAll(open);
        printAll("settled in between:", settled, out);
        printAll("still open:", open, out);
    }

    private static void printConditional(Assessment assessment, PrintStream out) {
        out.println("known on " + assessment.asOf().knownOn());
        for (YearResult year : assessment.years()) {
            String grant = year.grant().exact().map(Euro::plain).orElse("undecided");
            out.println("  " + year.year() + ": grant " + grant + ", of that conditional "
                    + Euro.plain(year.grantConditional()));
        }
    }

    private static SortedSet<String> conditions(Assessment assessment, Formats formats) {
        SortedSet<String> conditions = new TreeSet<>();
        assessment.findings().stream()
                .filter(CompareDecisionDays::conditional)
                .forEach(finding -> conditions.add(
                        finding.clause().id() + ": " + finding.message().render(formats)));
        return conditions;
    }

    private static boolean conditional(Finding finding) {
        return Verdict.of(finding.outcome(), finding.clause().effect()) == Verdict.ELIGIBLE_SUBJECT_TO;
    }

    private static void printAll(String title, SortedSet<String> conditions, PrintStream out) {
        out.println(title);
        conditions.forEach(condition -> out.println("  " + condition));
    }
}
