package org.kimrules.oracle.drawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.time.AsOf;

/** A plan drawn from a seed. What the reader of plans refuses is no plan. */
public final class PlanDraw {

    static final List<String> LINES = List.of("11.01.27", "11.05.03.04.0001", "11.05.06");
    static final List<String> COMPONENTS = List.of("B1", "B2", "B3");

    private final long seed;
    private final Dice dice;

    /** Starts with the seed. */
    public PlanDraw(long seed) {
        this.seed = seed;
        this.dice = new Dice(seed);
    }

    /** Returns the plan as it was drawn; the reader may refuse it. Asked for once, before the day. */
    public GrantPlan drawn() {
        List<Sponsor> sponsors = sponsors();
        List<Position> positions = new PositionDraw(dice, sponsors).positions();
        DecisionDraw decision = new DecisionDraw(dice, positions);
        return new GrantPlan(
                "plan-" + seed,
                "Plan " + seed,
                "kim-nrw",
                applicant(),
                sponsors,
                positions,
                decision.exemptions(),
                decision.applications(),
                decision.reservations(),
                decision.meetings(),
                dice.chance(30) ? Set.of("BIELEFELD_2020") : Set.of(),
                decision.statements(),
                new BudgetDraw(dice, positions).budget(),
                GrantPlan.Privacy.NONE);
    }

    private Applicant applicant() {
        Map<String, Boolean> offices = new HashMap<>();
        Stream.of("INTEGRATION_CENTRE", "FOREIGNERS_AUTHORITY", "YOUTH_OFFICE", "INTEGRATION_COUNCIL")
                .forEach(office ->
                        dice.perhaps(80, () -> dice.chance(80)).ifPresent(present -> offices.put(office, present)));
        return new Applicant(
                "Stadt " + seed, dice.pick("INDEPENDENT_CITY", "DISTRICT", "DISTRICT_MUNICIPALITY"), offices, Map.of());
    }

    private static List<Sponsor> sponsors() {
        List<Sponsor> sponsors = new ArrayList<>();
        Stream.of("INTEGRATION_CENTRE", "MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY", "WELFARE_CARRIER", "OTHER", "UNKNOWN")
                .forEach(kind -> sponsors.add(
                        new Sponsor("S" + sponsors.size(), "Träger " + kind, kind, PositionDraw.RUN_BY_CARRIERS)));
        return sponsors;
    }

    /** Returns a day of knowledge, mostly one about which something was published, and sometimes an assumption. */
    public AsOf asOf() {
        LocalDate published = dice.pick(
                LocalDate.of(2020, 4, 22),
                LocalDate.of(2020, 7, 7),
                LocalDate.of(2020, 9, 3),
                LocalDate.of(2020, 11, 30),
                LocalDate.of(2020, 12, 2),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 11, 25),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 19));
        AsOf asOf = AsOf.knownOn(dice.chance(80) ? published.minusDays(dice.number(0, 1)) : dice.day(2020, 2026));
        return switch (dice.number(1, 10)) {
            case 1 -> asOf.assuming("B2.personnel", EuroRange.between(Euro.of("55000.00"), Euro.of("57000.00")));
            case 2 -> asOf.assuming("B1.workplace", EuroRange.atLeast(Euro.of("5700.00")));
            case 3 -> asOf.assuming("B1.assistance", EuroRange.exactly(Euro.of("22500.00")));
            default -> asOf;
        };
    }
}
