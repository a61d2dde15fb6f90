package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.reading.PlanBuilder;

/** Draws what surrounds the positions: the applicant, approvals, reservations, meetings and statements. */
final class DecisionDraw {

    private static final LocalDate COUNCIL_DAY = LocalDate.of(2020, 9, 3);
    private static final List<String> OFFICES = List.of("FOREIGNERS_AUTHORITY", "YOUTH_OFFICE", "INTEGRATION_COUNCIL");
    private static final List<String> BODIES = List.of("COUNCIL", "COMMITTEE", "INTEGRATION_COUNCIL");
    private static final List<String> AWAITED = List.of("B1.directive-adopted", "B2.budget-adopted");
    private static final List<Integer> YEARS = List.of(2020, 2020, 2021, 2021, 2022, 2024, 2025);

    private final Dice dice;
    private final PlanBuilder plan;

    DecisionDraw(Dice dice, PlanBuilder plan) {
        this.dice = dice;
        this.plan = plan;
    }

    void draw(List<Post> posts) {
        applicant();
        Post.SPONSORS.keySet().stream().sorted().forEach(this::sponsor);
        posts.forEach(post -> post.addTo(plan));
        posts.stream().filter(DecisionDraw::needsApproval).forEach(this::approval);
        statements();
        meetings();
        IntStream.range(0, dice.pick(List.of(0, 0, 1, 2))).forEach(this::reservation);
    }

    private void applicant() {
        Map<String, Boolean> offices = new HashMap<>();
        OFFICES.forEach(office -> {
            if (dice.inOrder()) {
                offices.put(office, true);
            } else if (dice.chance(50)) {
                offices.put(office, false);
            }
        });
        if (dice.inOrder()) {
            offices.put("INTEGRATION_CENTRE", true);
        } else if (dice.chance(50)) {
            offices.put("INTEGRATION_CENTRE", false);
        }
        plan.applicant(
                "Musterstadt", dice.pick(List.of("INDEPENDENT_CITY", "DISTRICT", "DISTRICT_MUNICIPALITY")), offices);
        if (dice.chance(40)) {
            plan.resolution("BIELEFELD_2020");
        }
    }

    private void sponsor(String id) {
        String[] services = dice.chance(50) ? new String[] {"JMD", "MBE"} : new String[0];
        plan.sponsor(id, "Träger " + id, Post.SPONSORS.get(id), services);
    }

    private static boolean needsApproval(Post post) {
        return post.component().equals("B1") && !post.sponsor().equals("centre");
    }

    private void approval(Post post) {
        List<String> covered = List.of(post.id());
        if (dice.chance(10)) {
            plan.requestedExemption("other-" + post.id(), "B1-01", "GRANTING_AUTHORITY", covered);
        }
        int kind = dice.between(0, 3);
        if (kind == 1) {
            plan.requestedExemption("asked-" + post.id(), "B1-02", "LAND_NRW", covered);
        } else if (kind > 1) {
            LocalDate decided = dice.day(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30));
            boolean granted = kind == 2;
            plan.decidedExemption("decided-" + post.id(), "B1-02", "LAND_NRW", covered, granted, decided);
        }
    }

    private void statements() {
        if (dice.inOrder()) {
            plan.statement("actionProgramme", dice.orElse("ADOPTED", List.of("NONE", "IN_PREPARATION")));
        }
        if (dice.inOrder()) {
            plan.statement("targetGroup", dice.orElse("ALL_IMMIGRANTS", List.of("REFUGEES_ONLY")));
        }
        if (dice.chance(30)) {
            plan.statement("ownShare", dice.pick(List.of("COMMITTED", "NOT_BUDGETED", "WITHDRAWN")));
        }
    }

    private void meetings() {
        if (dice.chance(30)) {
            plan.meeting("Frühere Sitzung", "COMMITTEE", LocalDate.of(2020, 2, 29), Meeting.Act.TREATED_EARLIER);
        }
        if (dice.chance(5)) {
            return;
        }
        IntStream.range(0, dice.between(0, 3)).forEach(this::recommendation);
        IntStream.range(0, dice.orElse(1, List.of(0, 2, 3))).forEach(this::decision);
    }

    private void recommendation(int number) {
        LocalDate latest = dice.inOrder() ? COUNCIL_DAY : COUNCIL_DAY.plusDays(60);
        plan.meeting(
                "Ausschuss " + number,
                dice.pick(BODIES),
                dice.day(COUNCIL_DAY.minusDays(40), latest),
                Meeting.Act.RECOMMENDS);
    }

    private void decision(int number) {
        // later decisions are on later days, so that the last one is never in doubt; their order in the plan varies
        LocalDate day = COUNCIL_DAY.plusDays(dice.chance(50) ? 10L * number : -10L * number);
        plan.meeting("Rat " + number, dice.orElse("COUNCIL", BODIES), day, Meeting.Act.DECIDES);
    }

    private void reservation(int number) {
        plan.reservation(
                "reservation-" + number,
                "unter Vorbehalt",
                dice.pick(List.of("B1", "B2", "B2", "B3")),
                dice.some(YEARS).stream().distinct().toList(),
                dice.pick(AWAITED));
    }
}
