package org.kimrules.oracle.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.plan.Position;

/** The money side of a drawn plan. */
final class BudgetDraw {

    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023, 2024, 2025);

    private final Dice dice;
    private final List<String> positions;

    BudgetDraw(Dice dice, List<Position> positions) {
        this.dice = dice;
        this.positions = positions.stream().map(Position::id).toList();
    }

    BudgetPlan budget() {
        List<BudgetLine> lines = PlanDraw.LINES.stream()
                .map(code -> new BudgetLine(code, "Produktgruppe " + code, dice.chance(70)))
                .toList();
        return new BudgetPlan(lines, ownFunds(), dice.list(0, 4, this::payment), claims());
    }

    private List<OwnFunds> ownFunds() {
        List<OwnFunds> funds = new ArrayList<>();
        for (String unit : List.of("170", "500", "600")) {
            for (Integer year : YEARS) {
                dice.perhaps(35, () -> new OwnFunds(unit, year, dice.amount(90_000), source()))
                        .ifPresent(funds::add);
            }
        }
        return funds;
    }

    private String source() {
        return dice.pick("NONE", "NONE", "UNKNOWN", "EU", "STATE", "THIRD_PARTY");
    }

    private Payment payment() {
        return new Payment(
                dice.pick(PlanDraw.COMPONENTS), dice.pick(YEARS), dice.amount(300_000), dice.day(2020, 2025));
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        int count = dice.number(0, 5);
        for (int i = 0; i < count; i++) {
            claims.add(new Claim(
                    "C" + i,
                    "Angabe " + i,
                    dice.pick(Claim.Kind.values()),
                    positions.isEmpty() || dice.chance(40) ? Set.of() : dice.some(positions),
                    dice.perhaps(40, () -> dice.pick(PlanDraw.LINES)),
                    new TreeSet<>(dice.some(YEARS)),
                    dice.amount(200_000)));
        }
        return claims;
    }
}
