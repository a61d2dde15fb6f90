package org.kimrules.benchmarks.plans;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.time.Period;

/** Makes positions after real ones, and varies what the law asks for: share, days, cost, employer, lines, supervision. */
final class PositionMix {

    private static final List<Fte> SHARES =
            List.of("0.25", "0.38", "0.5", "0.75", "0.85", "1", "1", "1", "1.5", "2", "4").stream()
                    .map(Fte::of)
                    .toList();
    private static final List<String> FUNDING = List.of("NONE", "NONE", "NONE", "EU", "FEDERATION");

    private final RealMix mix;
    private final Dice dice;
    private final List<Sponsor> sponsors;
    private final Map<String, List<Sponsor>> sponsorsByKind;
    private final List<BudgetLine> lines;
    private final List<String> units;
    private final List<String> coordinators = new ArrayList<>();

    PositionMix(RealMix mix, Dice dice, List<Sponsor> sponsors, List<BudgetLine> lines, List<String> units) {
        this.mix = mix;
        this.dice = dice;
        this.sponsors = sponsors;
        this.sponsorsByKind = sponsors.stream().collect(Collectors.groupingBy(Sponsor::kind));
        this.lines = lines;
        this.units = units;
    }

    Position next(int number) {
        RealMix.Drawn drawn = dice.of(mix.positions());
        Position real = drawn.position();
        String id = "P-" + number;
        Sponsor sponsor = sponsor(drawn.sponsor().kind());
        Period period = period(real.period());
        Position made = new Position(
                id,
                real.title() + " (" + number + ")",
                real.component(),
                real.role(),
                sponsor.id(),
                real.service(),
                dice.percent(50) ? real.fte() : dice.of(SHARES),
                period,
                cost(real.costPerFteYear()),
                booking(real.booking()),
                supervision(real, sponsor),
                expenses(real, period),
                otherFunding(real));
        if (real.role().equals("COORDINATION")) {
            coordinators.add(id);
        }
        return made;
    }

    /** Mostly an employer of the real kind; sometimes any, as mistakes happen. */
    private Sponsor sponsor(String kind) {
        List<Sponsor> alike = sponsorsByKind.getOrDefault(kind, sponsors);
        return dice.of(dice.percent(90) ? alike : sponsors);
    }

    /** Begins up to three months later, ends up to two months earlier; now and then within a month. */
    private Period period(Period real) {
        YearMonth first = YearMonth.from(real.from()).plusMonths(dice.percent(40) ? dice.between(1, 3) : 0);
        YearMonth last = YearMonth.from(real.to()).minusMonths(dice.percent(20) ? dice.between(1, 2) : 0);
        LocalDate from = dice.percent(5) ? first.atDay(15) : first.atDay(1);
        return Period.of(from, last.atEndOfMonth());
    }

    private Optional<Money> cost(Optional<Money> real) {
        return real.isEmpty() && dice.percent(50)
                ? real
                : Optional.of(Euro.of(String.valueOf(dice.between(100, 140) * 500)));
    }

    private Booking booking(Booking real) {
        if (real.costLine().equals(Vocabulary.UNKNOWN) && dice.percent(50)) {
            return real;
        }
        String cost = dice.of(lines).code();
        return new Booking(cost, dice.percent(80) ? cost : dice.of(lines).code(), dice.of(units));
    }

    private Supervision supervision(Position real, Sponsor sponsor) {
        boolean stated = real.component().equals("B2") && !coordinators.isEmpty() && dice.percent(70);
        return stated
                ? new Supervision(
                        dice.of(coordinators),
                        dice.percent(90) ? sponsor.id() : dice.of(sponsors).id())
                : new Supervision(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN);
    }

    private List<Expense> expenses(Position real, Period period) {
        if (!real.component().equals("B1") || !dice.percent(30)) {
            return List.of();
        }
        Function<Integer, Expense> workplace = year -> {
            int cost = dice.between(10, 120) * 100;
            return new Expense("WORKPLACE", year, euro(cost), euro(dice.percent(70) ? cost : cost / 2));
        };
        int year = dice.between(period.from().getYear(), period.to().getYear());
        return List.of(workplace.apply(year));
    }

    private static Money euro(int amount) {
        return Euro.of(amount + ".00");
    }

    private String otherFunding(Position real) {
        return dice.percent(25) ? dice.of(FUNDING) : real.otherFunding();
    }
}
