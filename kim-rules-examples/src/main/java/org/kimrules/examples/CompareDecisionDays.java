package org.kimrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.settlement.AmountChange;
import org.kimrules.core.settlement.Cause;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.settlement.YearChange;
import org.kimrules.core.time.AsOf;

/**
 * Question: what is due of what the council decided on, with what became known four months later, and which rate or clause
 * made the difference?
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
        Settlement settlement = Settlement.between(
                policy.assess(plan, AsOf.knownOn(COUNCIL)), policy.assess(plan, AsOf.knownOn(FOUR_MONTHS_LATER)));
        out.println("known on " + COUNCIL + ", then on " + FOUR_MONTHS_LATER);
        for (YearChange year : settlement.years()) {
            out.println("  " + year.year() + ": grant " + shown(year.before().grant()) + ", then "
                    + shown(year.after().grant()));
        }
        for (AmountChange change : settlement.changes()) {
            out.println(change.position() + " " + change.year() + ": " + shown(change.before()) + ", then "
                    + shown(change.after()));
            change.because().forEach(cause -> out.println("  because of " + shown(cause)));
        }
    }

    private static String shown(EuroRange amount) {
        return amount.exact()
                .map(Euro::plain)
                .orElseGet(() -> Euro.plain(amount.lower()) + " to "
                        + amount.upper().map(Euro::plain).orElse("nobody knows"));
    }

    private static String shown(Cause cause) {
        if (cause instanceof Cause.ClauseChange clause) {
            return "clause " + clause.key() + ": " + clause.before() + ", then " + clause.after();
        }
        return "parameter " + cause.key();
    }
}
