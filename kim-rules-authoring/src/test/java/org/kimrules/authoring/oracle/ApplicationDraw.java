package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.GrantPlan;

/** Draws applications about the deadlines, with approvals and early starts, or without. */
final class ApplicationDraw {

    private final Dice dice;

    ApplicationDraw(Dice dice) {
        this.dice = dice;
    }

    List<Application> draw(GrantPlan plan) {
        SortedSet<Integer> years = new TreeSet<>();
        plan.positions().forEach(position -> years.addAll(Scene.years(position)));
        List<Application> applications = new ArrayList<>();
        for (String component : List.of("B1", "B2")) {
            Set<Integer> first = new TreeSet<>(years);
            first.removeIf(year -> year > 2021 || dice.chance(20));
            if (!first.isEmpty()) {
                applications.add(application(component, first, deadline(component, 2020)));
            }
            years.stream()
                    .filter(year -> year > 2021 && dice.chance(70))
                    .forEach(year -> applications.add(application(component, Set.of(year), deadline(component, year))));
        }
        return applications;
    }

    private static LocalDate deadline(String component, int year) {
        if (component.equals("B2")) {
            return LocalDate.of(2025, 1, 16);
        }
        return year < 2022 ? LocalDate.of(2020, 12, 28) : LocalDate.of(year - 1, 10, 30);
    }

    private Application application(String component, Set<Integer> years, LocalDate deadline) {
        LocalDate day = deadline.plusDays(dice.chance(70) ? -dice.between(0, 28) : dice.pick(List.of(1, -29, 60)));
        Optional<LocalDate> filed = Optional.of(day).filter(any -> dice.chance(85));
        Optional<LocalDate> approved =
                filed.map(any -> day.plusDays(dice.between(0, 60))).filter(any -> dice.chance(60));
        LocalDate newYear = LocalDate.of(years.iterator().next(), 1, 1);
        Optional<LocalDate> early = Optional.of(dice.day(newYear.minusDays(30), newYear.plusDays(300)))
                .filter(any -> dice.chance(40));
        return new Application(component, years, filed, approved, early);
    }
}
