package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.time.Period;

/** Draws positions: of all components, roles and employers, whole years and parts of months, from 2020 to 2026. */
final class PostDraw {

    private static final List<String> SPONSORS = List.of("carrier", "centre", "company", "office", "other", "someone");
    private static final List<String> COMPONENTS = List.of("B1", "B1", "B1", "B2", "B2", "B3");
    private static final List<String> STRATEGIC =
            List.of("COORDINATION", "COORDINATION", "COORDINATION", "ADMINISTRATIVE_ASSISTANCE");
    private static final List<String> ROLES =
            List.of("COORDINATION", "ADMINISTRATIVE_ASSISTANCE", "CASE_MANAGEMENT", "CASE_WORK");
    private static final List<String> SERVICES = List.of("MBE", "JMD", "INTEGRATION_AGENCY", "FIRST_CONTACT");
    private static final List<String> FUNDERS = List.of("EU", "FEDERATION", "STATE", "THIRD_PARTY");
    private static final List<String> SHARES =
            List.of("0.25", "0.5", "0.5", "0.75", "0.85", "0.3333", "1", "1.5", "2", "2.65", "3.0");
    private static final List<String> COSTS = List.of("60000.00", "60000.00", "58123.45", "55000.00", "47999.99");
    private static final List<String> ASKED =
            List.of("0.00", "1234.56", "4850.00", "5000.00", "5700.00", "5700.01", "9700.00", "12000.00");
    private static final List<String> IDS = List.of("P1", "P2", "P3", "P10", "P11", "p1", "a-1", "Z", "KI-1.5", "x_9");
    private static final List<Integer> YEARS = List.of(2020, 2020, 2021, 2021, 2022, 2023, 2024, 2025, 2025);

    private final Dice dice;
    private final boolean crowded;
    private final List<Post> posts = new ArrayList<>();

    /** Creates the draw; some plans are crowded with positions of component 1 at the same time. */
    PostDraw(Dice dice) {
        this.dice = dice;
        this.crowded = dice.chance(30);
    }

    /** Draws the positions of a plan, in no order. */
    List<Post> draw() {
        dice.shuffled(IDS).subList(0, dice.between(1, IDS.size())).forEach(id -> posts.add(post(id)));
        return posts;
    }

    private Post post(String id) {
        String component = dice.chance(posts.isEmpty() || crowded ? 60 : 0) ? "B1" : dice.pick(COMPONENTS);
        String sponsor = component.equals("B1") && dice.chance(60)
                ? "centre"
                : dice.orElse(dice.pick(List.of("office", "company", "carrier")), SPONSORS);
        Period period = period(component);
        return new Post(
                id,
                component,
                component.equals("B1") ? dice.orElse(dice.pick(STRATEGIC), ROLES) : dice.pick(ROLES),
                sponsor,
                service(component),
                component.equals("B3") ? dice.orElse("0.5", SHARES) : dice.pick(SHARES),
                period,
                dice.chance(10) ? Optional.empty() : Optional.of(dice.pick(COSTS)),
                booking(),
                supervisor(),
                dice.chance(10) ? Optional.empty() : Optional.of(dice.orElse(sponsor, SPONSORS)),
                dice.chance(50) ? Optional.empty() : Optional.of(dice.orElse("NONE", FUNDERS)),
                expenses(component, period));
    }

    private Period period(String component) {
        if (!crowded || posts.isEmpty()) {
            return dice.inOrder() ? typical(component) : odd();
        }
        Period first = posts.get(0).period();
        LocalDate from = first.from().plusDays(dice.chance(50) ? 0 : dice.between(0, 40));
        return Period.of(from, from.isAfter(first.to()) ? from : first.to());
    }

    private Optional<String> service(String component) {
        if (dice.chance(5)) {
            return Optional.empty();
        }
        return Optional.of(component.equals("B2") ? dice.orElse("NONE", SERVICES) : dice.pick(SERVICES));
    }

    private Period typical(String component) {
        if (component.equals("B3") && dice.chance(70)) {
            return Period.of(month(2020, dice.between(1, 9)).atDay(1), LocalDate.of(2020, 12, 31));
        }
        int year = dice.pick(YEARS);
        YearMonth first = month(year, year == 2020 ? dice.pick(List.of(7, 10, 12)) : dice.pick(List.of(1, 1, 4)));
        YearMonth last = dice.pick(List.of(month(year, 12), month(year + 1, 3), month(year + 2, 12)));
        int day = dice.pick(List.of(1, 1, 1, 15));
        return Period.of(first.atDay(day), last.atEndOfMonth());
    }

    private Period odd() {
        LocalDate end = LocalDate.of(2026, 6, 30);
        LocalDate from = dice.day(LocalDate.of(2019, 11, 1), end);
        LocalDate latest = from.plusYears(3).isBefore(end) ? from.plusYears(3) : end;
        LocalDate to = dice.chance(50)
                ? dice.day(from, latest)
                : YearMonth.from(dice.day(from, latest)).atEndOfMonth();
        return Period.of(dice.chance(50) ? from.withDayOfMonth(1) : from, to);
    }

    private static YearMonth month(int year, int month) {
        return YearMonth.of(year, month);
    }

    private List<String> booking() {
        String cost = dice.pick(Post.LINES.subList(0, 3));
        String revenue = dice.orElse(cost, Post.LINES);
        boolean known = dice.inOrder() || dice.chance(80);
        return List.of(
                known ? cost : Vocabulary.UNKNOWN, known || dice.chance(50) ? revenue : Vocabulary.UNKNOWN, unit());
    }

    private String unit() {
        return dice.inOrder() ? dice.pick(Post.UNITS) : dice.pick(List.of("170", Vocabulary.UNKNOWN));
    }

    private Optional<String> supervisor() {
        if (posts.isEmpty() || dice.chance(15)) {
            return Optional.empty();
        }
        List<Post> strategic =
                posts.stream().filter(post -> post.component().equals("B1")).toList();
        return Optional.of(dice.pick(strategic.isEmpty() || !dice.inOrder() ? posts : strategic)
                .id());
    }

    private List<Expense> expenses(String component, Period period) {
        List<Expense> expenses = new ArrayList<>();
        for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
            if (dice.chance(component.equals("B1") ? 50 : 10)) {
                Money asked = Euro.of(dice.pick(ASKED));
                Money cost = dice.chance(70) ? asked.plus(Euro.of(dice.pick(ASKED))) : Euro.of(dice.pick(ASKED));
                expenses.add(new Expense("WORKPLACE", year, cost, asked));
            }
        }
        return expenses;
    }
}
