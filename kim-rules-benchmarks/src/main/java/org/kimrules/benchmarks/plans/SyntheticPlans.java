package org.kimrules.benchmarks.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.time.AsOf;

/**
 * Plans of any size, made after the real ones: positions are drawn from them and varied; employers, lines, units and stated
 * amounts grow with the root of the size, approvals with the size. The same seed gives the same plan. They are sound plans,
 * and no statement about anybody.
 */
public final class SyntheticPlans {

    /** The day whose knowledge they are assessed with: all of the law that is encoded had been published. */
    public static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2024, 12, 31));

    private static final List<String> APPROVED = List.of("B1-02", "B1-02", "B2-02");

    private final RealMix mix;

    /** Draws from these plans. */
    public SyntheticPlans(RealMix mix) {
        this.mix = mix;
    }

    /**
     * Makes a plan.
     *
     * @param size the number of its positions, at least one
     * @param seed what the chance starts with
     */
    public GrantPlan plan(int size, long seed) {
        Dice dice = new Dice(seed);
        GrantPlan real = dice.of(mix.plans());
        int root = (int) Math.ceil(Math.sqrt(size));
        List<Sponsor> sponsors = sponsors(2 + root / 2, dice);
        List<BudgetLine> lines = lines(2 + root / 2, dice);
        List<String> units = IntStream.range(0, 2 + root / 4)
                .mapToObj(i -> String.valueOf(100 + i))
                .toList();
        PositionMix made = new PositionMix(mix, dice, sponsors, lines, units);
        List<Position> positions =
                IntStream.rangeClosed(1, size).mapToObj(made::next).toList();
        MoneyMix money = new MoneyMix(dice, positions, units);
        return new GrantPlan(
                "synthetic-" + size + "-" + seed,
                "Plan mit " + size + " Stellen",
                real.programme(),
                real.applicant(),
                sponsors,
                positions,
                exemptions(positions, dice),
                applications(money.years(), dice),
                real.reservations(),
                real.meetings(),
                real.resolutions(),
                real.statements(),
                money.budget(lines, root),
                GrantPlan.Privacy.NONE);
    }

    private List<Sponsor> sponsors(int count, Dice dice) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    Sponsor real = dice.of(mix.positions()).sponsor();
                    return new Sponsor("S-" + i, real.name() + " (" + i + ")", real.kind(), real.services());
                })
                .toList();
    }

    private static List<BudgetLine> lines(int count, Dice dice) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new BudgetLine("11.05." + i, "Haushaltsstelle " + i, dice.percent(80)))
                .toList();
    }

    /** About one position in fifty has one. */
    private static List<Exemption> exemptions(List<Position> positions, Dice dice) {
        List<Exemption> exemptions = new ArrayList<>();
        for (Position position : positions) {
            if (dice.percent(2)) {
                exemptions.add(exemption(position, dice));
            }
        }
        return exemptions;
    }

    private static Exemption exemption(Position position, Dice dice) {
        State state = dice.of(List.of(State.values()));
        return new Exemption(
                "A-" + position.id(),
                dice.of(APPROVED),
                Set.of(position.id()),
                state,
                "LAND_NRW",
                Optional.empty(),
                state == State.REQUESTED
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2020, dice.between(7, 12), dice.between(1, 28))),
                Optional.empty());
    }

    private static List<Application> applications(SortedMap<String, List<Integer>> years, Dice dice) {
        List<Application> applications = new ArrayList<>();
        new TreeMap<>(years)
                .forEach((component, each) -> each.stream()
                        .filter(year -> dice.percent(60))
                        .map(year -> application(component, year, dice))
                        .forEach(applications::add));
        return applications;
    }

    private static Application application(String component, int year, Dice dice) {
        LocalDate filed = LocalDate.of(year - 1, dice.between(8, 12), dice.between(1, 28));
        return new Application(
                component,
                Set.of(year),
                Optional.of(filed),
                dice.percent(50) ? Optional.of(filed.plusDays(20)) : Optional.empty(),
                Optional.empty());
    }
}
