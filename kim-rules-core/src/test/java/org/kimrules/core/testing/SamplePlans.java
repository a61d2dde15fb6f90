package org.kimrules.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.time.Period;

/** The plans that {@link SampleAssessments} are about; no file was read for them. */
final class SamplePlans {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    private SamplePlans() {}

    /** Returns a plan with the positions, three sponsors and two budget lines. */
    static GrantPlan plan(String title, Position... positions) {
        return new GrantPlan(
                "sample",
                title,
                "sample",
                new Applicant("Stadt Musterstadt", "CITY", Map.of(), Map.of()),
                List.of(
                        new Sponsor("ki", "Integrationszentrum", "CENTRE", Set.of()),
                        new Sponsor("so", "Amt für soziale Leistungen", "OFFICE", Set.of()),
                        new Sponsor("fw", "Träger der Freien Wohlfahrtspflege", "CARRIER", Set.of())),
                List.of(positions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                new BudgetPlan(
                        List.of(
                                new BudgetLine("11.01.27", "Integrationszentrum", true),
                                new BudgetLine("11.05.03", "Soziale Leistungen", true)),
                        List.of(new OwnFunds("170", 2021, Euro.of("22500.00"), "UNKNOWN")),
                        List.of(),
                        List.of()),
                GrantPlan.Privacy.NONE);
    }

    /** Returns a position that starts with the period and ends with 2021 or, where that is later, with the period. */
    static Position position(String id, String title, String sponsor, String fte, String line, Period first) {
        LocalDate end = first.to().isBefore(LAST_DAY) ? LAST_DAY : first.to();
        return new Position(
                id,
                title,
                "B1",
                "COORDINATION",
                sponsor,
                "NONE",
                Fte.of(fte),
                Period.of(first.from(), end),
                Optional.of(Euro.of("60000.00")),
                new Booking(line, "11.01.27", "170"),
                new Supervision("UNKNOWN", "UNKNOWN"),
                List.of(),
                "UNKNOWN");
    }
}
