package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
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
        String cost,
        List<String> booking,
        Optional<String> supervisor,
        Optional<String> lineSupervisor) {

    /** The kind of each sponsor, by its id. */
    static final Map<String, String> SPONSORS = Map.of(
            "centre", "INTEGRATION_CENTRE",
            "office", "MUNICIPAL_OFFICE",
            "company", "MUNICIPAL_COMPANY",
            "carrier", "WELFARE_CARRIER",
            "other", "OTHER");

    /** The budget lines; the last one is rarely used. */
    static final List<String> LINES = List.of("11.01.27", "11.05.03.04.0001", "11.05.06", "11.99");

    /** The organisational units. */
    static final List<String> UNITS = List.of("170", "500", "510");

    private static final List<String> SPONSOR_IDS = List.of("carrier", "centre", "company", "office", "other");
    private static final List<String> COMPONENTS = List.of("B1", "B1", "B2", "B2", "B2", "B3");
    private static final List<String> ROLES =
            List.of("COORDINATION", "ADMINISTRATIVE_ASSISTANCE", "CASE_MANAGEMENT", "CASE_WORK");
    private static final List<String> SERVICES = List.of("MBE", "JMD", "INTEGRATION_AGENCY", "FIRST_CONTACT");
    private static final List<String> SHARES =
            List.of("0.25", "0.5", "0.5", "0.75", "0.85", "0.3333", "1", "1.5", "2", "2.65", "3.0");
    private static final List<String> COSTS = List.of("60000.00", "60000.00", "58123.45", "55000.00", "47999.99");
    private static final List<String> IDS = List.of("P1", "P2", "P3", "P10", "P11", "p1", "a-1", "Z", "KI-1.5", "x_9");

    /** Draws the positions of a plan, in no order. */
    static List<Post> draw(Dice dice) {
        List<Post> posts = new ArrayList<>();
        dice.shuffled(IDS).subList(0, dice.between(1, IDS.size())).forEach(id -> posts.add(draw(dice, id, posts)));
        return posts;
    }

    private static Post draw(Dice dice, String id, List<Post> earlier) {
        String component = earlier.isEmpty() && dice.chance(60) ? "B1" : dice.pick(COMPONENTS);
        String sponsor = component.equals("B1") && dice.chance(60)
                ? "centre"
                : dice.orElse(dice.pick(List.of("office", "company", "carrier")), SPONSOR_IDS);
        Optional<String> service = dice.chance(5)
                ? Optional.empty()
                : Optional.of(component.equals("B2") ? dice.orElse("NONE", SERVICES) : dice.pick(SERVICES));
        return new Post(
                id,
                component,
                dice.pick(ROLES),
                sponsor,
                service,
                component.equals("B3") ? dice.orElse("0.5", SHARES) : dice.pick(SHARES),
                dice.inOrder() ? typical(dice, component) : odd(dice),
                dice.pick(COSTS),
                booking(dice),
                supervisor(dice, earlier),
                dice.chance(10) ? Optional.empty() : Optional.of(dice.orElse(sponsor, SPONSOR_IDS)));
    }

    private static Period typical(Dice dice, String component) {
        if (component.equals("B3")) {
            return Period.of(month(2020, dice.between(1, 9)).atDay(1), LocalDate.of(2020, 12, 31));
        }
        YearMonth first = dice.pick(List.of(month(2020, 7), month(2020, 10), month(2021, 1)));
        YearMonth last = dice.pick(List.of(month(2021, 3), month(2021, 12), month(2022, 6)));
        int day = dice.pick(List.of(1, 1, 1, 15));
        return Period.of(first.atDay(day), last.atEndOfMonth());
    }

    private static Period odd(Dice dice) {
        LocalDate end = LocalDate.of(2022, 6, 30);
        LocalDate from = dice.day(LocalDate.of(2019, 11, 1), end);
        LocalDate to = dice.chance(50)
                ? dice.day(from, end)
                : YearMonth.from(dice.day(from, end)).atEndOfMonth();
        return Period.of(dice.chance(50) ? from.withDayOfMonth(1) : from, to);
    }

    private static YearMonth month(int year, int month) {
        return YearMonth.of(year, month);
    }

    private static List<String> booking(Dice dice) {
        String cost = dice.pick(LINES.subList(0, 3));
        return List.of(cost, dice.orElse(cost, LINES), dice.pick(UNITS));
    }

    private static Optional<String> supervisor(Dice dice, List<Post> earlier) {
        if (earlier.isEmpty() || dice.chance(15)) {
            return Optional.empty();
        }
        List<Post> strategic =
                earlier.stream().filter(post -> post.component().equals("B1")).toList();
        return Optional.of(dice.pick(strategic.isEmpty() || !dice.inOrder() ? earlier : strategic)
                .id());
    }

    void addTo(PlanBuilder plan) {
        plan.position(id, "Stelle " + id, fields -> {
            fields.component(component).role(role).sponsor(sponsor).fte(fte);
            fields.period(period.from(), period.to()).costPerFteYear(Euro.of(cost));
            fields.booking(booking.get(0), booking.get(1), booking.get(2));
            addOptional(fields);
        });
    }

    private void addOptional(PositionBuilder fields) {
        service.ifPresent(fields::service);
        supervisor.ifPresent(fields::technicalSupervision);
        lineSupervisor.ifPresent(fields::lineSupervision);
    }
}
