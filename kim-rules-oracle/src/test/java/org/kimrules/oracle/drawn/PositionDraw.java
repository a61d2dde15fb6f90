package org.kimrules.oracle.drawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.time.Period;

/** The positions of a drawn plan. */
final class PositionDraw {

    /** The services that employers of drawn plans run. */
    static final Set<String> RUN_BY_CARRIERS = Set.of("MBE", "JMD", "INTEGRATION_AGENCY", "FIRST_CONTACT");

    private static final int MOST = 7;

    private final Dice dice;
    private final List<Sponsor> sponsors;
    private final List<String> ids = new ArrayList<>();

    PositionDraw(Dice dice, List<Sponsor> sponsors) {
        this.dice = dice;
        this.sponsors = sponsors;
    }

    List<Position> positions() {
        int count = dice.chance(2) ? 0 : dice.number(1, MOST);
        for (int i = 0; i < count; i++) {
            ids.add("P" + dice.number(100, 999) + i);
        }
        return ids.stream().map(this::position).toList();
    }

    private Position position(String id) {
        String component = dice.pick("B1", "B1", "B2", "B2", "B3");
        Sponsor sponsor = component.equals("B1") && dice.chance(50) ? sponsors.get(0) : dice.pick(sponsors);
        Period period = period(component);
        return new Position(
                id,
                "Stelle " + id,
                component,
                role(component),
                sponsor.id(),
                dice.pick("NONE", "NONE", "MBE", "JMD", "INTEGRATION_AGENCY", "UNKNOWN"),
                fte(),
                period,
                dice.perhaps(90, () -> dice.pick(Euro.of("60000.00"), Euro.of("58123.45"), dice.amount(99_000))),
                new Booking(line(), line(), dice.pick("170", "500", "UNKNOWN")),
                supervision(id, sponsor),
                expenses(period),
                dice.chance(40) ? dice.pick("NONE", "NONE", "EU", "FEDERATION", "STATE", "THIRD_PARTY") : "UNKNOWN");
    }

    private String role(String component) {
        if (dice.chance(10)) {
            return dice.pick("COORDINATION", "ADMINISTRATIVE_ASSISTANCE", "CASE_MANAGEMENT", "CASE_WORK");
        }
        return switch (component) {
            case "B1" -> dice.pick("COORDINATION", "COORDINATION", "ADMINISTRATIVE_ASSISTANCE");
            case "B2" -> "CASE_MANAGEMENT";
            default -> "CASE_WORK";
        };
    }

    private Fte fte() {
        return dice.chance(60)
                ? Fte.of(dice.pick("0.5", "1", "1.5", "0.25", "0.3333", "2"))
                : Fte.of(dice.number(0, 3) + "." + dice.number(1000, 9999));
    }

    private Period period(String component) {
        LocalDate from = dice.day(2020, component.equals("B3") ? 2021 : 2025);
        LocalDate to = from.plusMonths(dice.number(0, dice.pick(6, 18, 40))).plusDays(dice.number(0, 31));
        return Period.of(from, dice.chance(60) ? to.withDayOfMonth(to.lengthOfMonth()) : to);
    }

    private String line() {
        return dice.chance(6) ? "UNKNOWN" : dice.pick(PlanDraw.LINES);
    }

    private Supervision supervision(String id, Sponsor sponsor) {
        List<String> before = ids.subList(0, ids.indexOf(id));
        String technical = before.isEmpty() || dice.chance(15) ? "UNKNOWN" : dice.pick(before);
        return new Supervision(
                technical,
                dice.chance(70)
                        ? sponsor.id()
                        : dice.pick("UNKNOWN", dice.pick(sponsors).id()));
    }

    private List<Expense> expenses(Period period) {
        List<Expense> expenses = new ArrayList<>();
        for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
            if (dice.chance(30)) {
                expenses.add(new Expense("WORKPLACE", year, dice.amount(12_000), dice.amount(12_000)));
            }
        }
        return expenses;
    }
}
