package org.kimrules.authoring.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.reading.PositionBuilder;
import org.kimrules.core.time.Period;

/** A drawn position before it goes into a plan; what is empty is not stated. */
record Post(
        String id,
        String component,
        String role,
        String sponsor,
        Optional<String> service,
        String fte,
        Period period,
        Optional<String> cost,
        List<String> booking,
        Optional<String> supervisor,
        Optional<String> lineSupervisor,
        Optional<String> otherFunding,
        List<Expense> expenses) {

    /** The kind of each sponsor, by its id. */
    static final Map<String, String> SPONSORS = Map.of(
            "centre", "INTEGRATION_CENTRE",
            "office", "MUNICIPAL_OFFICE",
            "company", "MUNICIPAL_COMPANY",
            "carrier", "WELFARE_CARRIER",
            "other", "OTHER",
            "someone", "UNKNOWN");

    /** The budget lines; the last one is rarely used. */
    static final List<String> LINES = List.of("11.01.27", "11.05.03.04.0001", "11.05.06", "11.99");

    /** The organisational units. */
    static final List<String> UNITS = List.of("170", "500", "510");

    void addTo(PlanBuilder plan) {
        plan.position(id, "Stelle " + id, fields -> {
            fields.component(component).role(role).sponsor(sponsor).fte(fte);
            fields.period(period.from(), period.to());
            fields.booking(booking.get(0), booking.get(1), booking.get(2));
            addOptional(fields);
        });
    }

    private void addOptional(PositionBuilder fields) {
        cost.map(Euro::of).ifPresentOrElse(fields::costPerFteYear, fields::costUnknown);
        service.ifPresent(fields::service);
        supervisor.ifPresent(fields::technicalSupervision);
        lineSupervisor.ifPresent(fields::lineSupervision);
        otherFunding.ifPresent(fields::otherFunding);
        expenses.forEach(expense -> fields.expense(expense.item(), expense.year(), expense.cost(), expense.claimed()));
    }
}
