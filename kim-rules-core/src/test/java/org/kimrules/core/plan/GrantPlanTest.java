package org.kimrules.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Meeting.Act;
import org.kimrules.core.time.Period;

class GrantPlanTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);
    private static final Sponsor CITY = new Sponsor("KI", "Zentrum", "OFFICE", Set.of());
    private static final Position POST = new Position(
            "P1",
            "Stelle",
            "B1",
            "COORDINATION",
            "KI",
            "NONE",
            Fte.of("1"),
            Period.of(DAY, DAY),
            Optional.of(Euro.of("60000.00")),
            new Booking("1", "2", "3"),
            new Supervision("UNKNOWN", "UNKNOWN"),
            List.of(),
            "STATE");

    private static GrantPlan plan(List<Meeting> meetings) {
        return new GrantPlan(
                "plan",
                "Plan",
                "sample",
                new Applicant("Stadt", "CITY", Map.of(), Map.of()),
                List.of(CITY),
                List.of(POST),
                List.of(),
                List.of(),
                List.of(),
                meetings,
                Set.of(),
                Map.of("targetGroup", "NO"),
                new BudgetPlan(List.of(), List.of(), List.of(), List.of()),
                GrantPlan.Privacy.NONE);
    }

    private static Meeting meeting(Act act, int day) {
        return new Meeting("Rat", "COUNCIL", LocalDate.of(2020, 9, day), act);
    }

    @Test
    void theLastMeetingThatDecidesIsTheDayOfTheDecisionWhateverTheOrder() {
        assertThat(plan(List.of(
                                meeting(Act.RECOMMENDS, 28),
                                meeting(Act.DECIDES, 10),
                                meeting(Act.DECIDES, 3),
                                meeting(Act.TREATED_EARLIER, 29)))
                        .decidedOn())
                .contains(LocalDate.of(2020, 9, 10));
    }

    @Test
    void whereNoMeetingDecidesThereIsNoDayOfTheDecision() {
        assertThat(plan(List.of(meeting(Act.RECOMMENDS, 1), meeting(Act.TREATED_EARLIER, 2)))
                        .decidedOn())
                .isEmpty();
        assertThat(plan(List.of()).decidedOn()).isEmpty();
    }

    @Test
    void aStatementThatIsNotMadeIsUnknown() {
        assertThat(plan(List.of()).statement("targetGroup")).isEqualTo("NO");
        assertThat(plan(List.of()).statement("other")).isEqualTo("UNKNOWN");
    }

    @Test
    void positionsAndSponsorsAreFoundByTheirIds() {
        assertThat(plan(List.of()).position("P1")).contains(POST);
        assertThat(plan(List.of()).position("p1")).isEmpty();
        assertThat(plan(List.of()).sponsor("KI")).isEqualTo(CITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(List.of()).sponsor("FW"))
                .withMessage("no sponsor `FW` in plan plan");
    }

    @Test
    void aPlanDoesNotFollowTheListsItWasMadeOf() {
        List<Meeting> meetings = new ArrayList<>(List.of(meeting(Act.DECIDES, 3)));
        GrantPlan plan = plan(meetings);
        meetings.clear();
        assertThat(plan).isEqualTo(plan(List.of(meeting(Act.DECIDES, 3))));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> plan.positions().clear());
    }

    @Test
    void anApplicantASponsorAndAReservationKeepCopies() {
        Map<String, Boolean> offices = new HashMap<>(Map.of("CENTRE", true));
        Set<String> services = new HashSet<>(Set.of("ADVICE"));
        Set<Integer> years = new HashSet<>(Set.of(2020));
        Applicant applicant = new Applicant("Stadt", "CITY", offices, Map.of());
        Sponsor sponsor = new Sponsor("KI", "Zentrum", "OFFICE", services);
        Reservation reservation = new Reservation("R", "Text", "B1", years, "key");
        offices.clear();
        services.clear();
        years.clear();
        assertThat(applicant).isEqualTo(new Applicant("Stadt", "CITY", Map.of("CENTRE", true), Map.of()));
        assertThat(sponsor).isEqualTo(new Sponsor("KI", "Zentrum", "OFFICE", Set.of("ADVICE")));
        assertThat(reservation).isEqualTo(new Reservation("R", "Text", "B1", Set.of(2020), "key"));
    }

    @Test
    void anOfficeThatThePlanDoesNotNameIsNotAbsentButNotStated() {
        Applicant applicant = new Applicant("Stadt", "CITY", Map.of("CENTRE", true, "COUNCIL", false), Map.of());
        assertThat(List.of(applicant.office("CENTRE"), applicant.office("COUNCIL"), applicant.office("GARDEN")))
                .containsExactly(Applicant.Office.PRESENT, Applicant.Office.ABSENT, Applicant.Office.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-04, false", "2020-09-05, true", "2020-09-06, true", "2020-09-07, false"})
    void saturdayAndSundayAreTheWeekend(LocalDate day, boolean weekend) {
        assertThat(new Meeting("Rat", "COUNCIL", day, Act.DECIDES).weekend()).isEqualTo(weekend);
    }

    @Test
    void equalPlansAreEqualWhateverTheOrderOfTheirSets() {
        assertThat(new Exemption(
                        "E",
                        "C",
                        new LinkedHashSet<>(List.of("A", "B")),
                        Exemption.State.GRANTED,
                        "BRA",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isEqualTo(new Exemption(
                        "E",
                        "C",
                        new LinkedHashSet<>(List.of("B", "A")),
                        Exemption.State.GRANTED,
                        "BRA",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
