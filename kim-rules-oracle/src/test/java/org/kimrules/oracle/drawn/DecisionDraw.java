package org.kimrules.oracle.drawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Meeting.Act;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.time.Period;

/** What a drawn plan says beside positions and money: approvals, applications, conditions, meetings and statements. */
final class DecisionDraw {

    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026);

    private final Dice dice;
    private final List<Position> positions;

    DecisionDraw(Dice dice, List<Position> positions) {
        this.dice = dice;
        this.positions = positions;
    }

    List<Exemption> exemptions() {
        List<Exemption> exemptions = new ArrayList<>();
        List<String> ids = positions.stream().map(Position::id).toList();
        int count = ids.isEmpty() ? 0 : dice.number(0, 3);
        for (int i = 0; i < count; i++) {
            State state = dice.pick(State.values());
            exemptions.add(new Exemption(
                    "A" + dice.number(10, 99) + i,
                    "B1-02",
                    dice.some(ids),
                    state,
                    dice.pick("LAND_NRW", "GRANTING_AUTHORITY", "MKFFI", "COUNCIL"),
                    dice.perhaps(50, () -> "Az. " + dice.number(1, 99)),
                    state == State.REQUESTED ? Optional.empty() : Optional.of(dice.day(2020, 2022)),
                    dice.perhaps(50, this::validity)));
        }
        return exemptions;
    }

    private Period validity() {
        LocalDate from = dice.day(2020, 2022);
        return Period.of(from, from.plusDays(dice.number(20, 900)));
    }

    List<Application> applications() {
        List<Application> applications = new ArrayList<>();
        for (String component : PlanDraw.COMPONENTS) {
            YEARS.forEach(
                    year -> dice.perhaps(40, () -> application(component, year)).ifPresent(applications::add));
        }
        return applications;
    }

    private Application application(String component, int year) {
        Optional<LocalDate> filed = dice.perhaps(80, () -> dice.day(year - 1, year));
        return new Application(
                component,
                Set.of(year),
                filed,
                filed.filter(any -> dice.chance(60)).map(day -> day.plusDays(dice.number(0, 120))),
                dice.perhaps(30, () -> dice.day(year - 1, year)));
    }

    List<Reservation> reservations() {
        List<Reservation> reservations = new ArrayList<>();
        int count = dice.number(0, 2);
        for (int i = 0; i < count; i++) {
            reservations.add(new Reservation(
                    "V" + i,
                    "Vorbehalt " + i,
                    dice.pick(PlanDraw.COMPONENTS),
                    dice.some(YEARS),
                    dice.pick("B1.directive-adopted", "B2.budget-adopted")));
        }
        return reservations;
    }

    List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        // several bodies often meet on the same day
        List<LocalDate> days = List.of(dice.day(2020, 2021), dice.day(2020, 2021));
        int count = dice.number(0, 4);
        for (int i = 0; i < count; i++) {
            String body = dice.pick("COUNCIL", "COMMITTEE", "INTEGRATION_COUNCIL");
            Act act = dice.pick(Act.RECOMMENDS, Act.DECIDES, Act.TREATED_EARLIER);
            meetings.add(new Meeting("Sitzung " + i, body, dice.pick(days), act));
        }
        return meetings;
    }

    Map<String, String> statements() {
        Map<String, String> statements = new HashMap<>();
        dice.perhaps(70, () -> dice.pick("NONE", "IN_PREPARATION", "ADOPTED"))
                .ifPresent(answer -> statements.put("actionProgramme", answer));
        dice.perhaps(70, () -> dice.pick("ALL_IMMIGRANTS", "REFUGEES_ONLY"))
                .ifPresent(answer -> statements.put("targetGroup", answer));
        dice.perhaps(50, () -> dice.pick("COMMITTED", "NOT_BUDGETED", "WITHDRAWN"))
                .ifPresent(answer -> statements.put("ownShare", answer));
        return statements;
    }
}
