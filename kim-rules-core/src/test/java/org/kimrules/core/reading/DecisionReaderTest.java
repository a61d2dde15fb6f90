package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kimrules.core.reading.TwoWays.duplicate;
import static org.kimrules.core.reading.TwoWays.file;
import static org.kimrules.core.reading.TwoWays.missing;
import static org.kimrules.core.reading.TwoWays.problem;
import static org.kimrules.core.reading.TwoWays.refused;
import static org.kimrules.core.reading.TwoWays.unknown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;

class DecisionReaderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);
    private static final String REQUESTED = "{id: E1, clause: S-02, positions: [P0], state: REQUESTED, authority: BRA}";
    private static final String GRANTED =
            "{id: E2, clause: S-02, positions: [P0], state: GRANTED, authority: BRA, decidedOn: 2020-09-03}";
    private static final String DENIED =
            "{id: E3, clause: S-02, positions: [P0], state: REFUSED, authority: BRA, decidedOn: 2020-09-03}";

    private static PlanBuilder request(PlanBuilder plan) {
        return plan.requestedExemption("E1", "S-02", "BRA", List.of("P0"));
    }

    private static PlanBuilder decision(PlanBuilder plan, boolean granted) {
        return plan.decidedExemption(granted ? "E2" : "E3", "S-02", "BRA", List.of("P0"), granted, DAY);
    }

    @Test
    void anApprovalIsReadInEachOfItsStates() {
        assertThat(TwoWays.accepted(file("exemptions", REQUESTED), DecisionReaderTest::request)
                        .exemptions())
                .extracting(Exemption::state)
                .containsExactly(Exemption.State.REQUESTED);
        assertThat(TwoWays.accepted(file("exemptions", GRANTED), plan -> decision(plan, true))
                        .exemptions())
                .extracting(Exemption::state)
                .containsExactly(Exemption.State.GRANTED);
        assertThat(TwoWays.accepted(file("exemptions", DENIED), plan -> decision(plan, false))
                        .exemptions())
                .extracting(Exemption::state)
                .containsExactly(Exemption.State.REFUSED);
    }

    @Test
    void aFileMayGiveAnApprovalAReferenceAndDays() {
        String yaml = GRANTED.replace("}", ", reference: Az 7, validity: {from: 2020-10-01, to: 2020-12-31}}");
        assertThat(TwoWays.read(file("exemptions", yaml)).exemptions())
                .containsExactly(new Exemption(
                        "E2",
                        "S-02",
                        Set.of("P0"),
                        Exemption.State.GRANTED,
                        "BRA",
                        Optional.of("Az 7"),
                        Optional.of(DAY),
                        Optional.of(Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31)))));
    }

    @Test
    void anApprovalThatIsGrantedAndRefusedIsAContradiction() {
        Consumer<PlanBuilder> both = plan -> decision(decision(plan, true), false);
        assertThat(refused(file("exemptions", DENIED, "exemptions", GRANTED), both))
                .containsExactly(problem(
                        ProblemCode.CONTRADICTION,
                        "exemptions",
                        "[…]",
                        "entweder erteilt oder abgelehnt: S-02 P0",
                        "either granted or refused: S-02 P0"));
    }

    @Test
    void anApprovalThatIsRequestedBesidesIsNoContradiction() {
        assertThat(TwoWays.accepted(
                                file("exemptions", GRANTED, "exemptions", REQUESTED),
                                plan -> decision(request(plan), true))
                        .exemptions())
                .hasSize(2);
    }

    @Test
    void anApprovalOfAnotherClauseOrPositionIsNoContradiction() {
        assertThat(TwoWays.read(file("exemptions", GRANTED, "exemptions", DENIED.replace("S-02", "S-03")))
                        .exemptions())
                .hasSize(2);
        assertThat(TwoWays.read(file(
                                "exemptions",
                                GRANTED,
                                "exemptions",
                                DENIED.replace("P0", "P1"),
                                "positions",
                                Post.of("P1").yaml()))
                        .exemptions())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {GRANTED, DENIED})
    void aDecisionOfAnAuthorityHasADay(String decided) {
        List<Problem> problems = refused(file("exemptions", decided.replace(", decidedOn: 2020-09-03", "")));
        assertThat(problems)
                .extracting(Problem::code, Problem::path, Problem::expected)
                .containsExactly(tuple(
                        ProblemCode.FIELD_MISSING,
                        "exemptions[0].decidedOn",
                        Text.of("der Tag des Bescheids", "the day of the authority's decision")));
    }

    @ParameterizedTest
    @CsvSource({
        "clause: S-02, clause: ELEPHANT, clause, ELEPHANT, 'S-01, S-02, S-03'",
        "authority: BRA, authority: ELEPHANT, authority, ELEPHANT, BRA",
        "state: REQUESTED, state: ELEPHANT, state, ELEPHANT, 'REQUESTED, GRANTED, REFUSED'"
    })
    void aClauseAnAuthorityAndAStateMustBeKnown(String from, String to, String field, String value, String known) {
        assertThat(refused(file("exemptions", REQUESTED.replace(from, to))))
                .containsExactly(unknown("exemptions[0]." + field, value, known));
    }

    @Test
    void theBuilderRefusesTheSameClauseAndAuthority() {
        String yaml = "{id: E1, clause: X, positions: [P0], state: REQUESTED, authority: ELEPHANT}";
        assertThat(refused(
                        file("exemptions", yaml),
                        plan -> plan.requestedExemption("E1", "X", "ELEPHANT", List.of("P0"))))
                .containsExactly(
                        unknown("exemptions[0].authority", "ELEPHANT", "BRA"),
                        unknown("exemptions[0].clause", "X", "S-01, S-02, S-03"));
    }

    @Test
    void anApprovalOfAPositionThatIsNotThereIsRefused() {
        assertThat(refused(
                                file("exemptions", REQUESTED.replace("P0", "ELEPHANT")),
                                plan -> plan.requestedExemption("E1", "S-02", "BRA", List.of("ELEPHANT")))
                        .stream()
                        .map(Problem::code))
                .containsExactly(ProblemCode.REFERENCE_DANGLING);
    }

    @Test
    void anApprovalOrReservationThatIsDeclaredTwiceIsRefused() {
        assertThat(refused(file("exemptions", REQUESTED, "exemptions", REQUESTED), plan -> request(request(plan))))
                .containsExactly(duplicate("exemptions[1].id", "E1"));
        String reservation = "{id: R1, text: Vorbehalt, component: B1, years: [2020], awaits: S.personnel}";
        assertThat(refused(file("reservations", reservation, "reservations", reservation), plan -> {
                    plan.reservation("R1", "Vorbehalt", "B1", List.of(2020), "S.personnel");
                    plan.reservation("R1", "Vorbehalt", "B1", List.of(2020), "S.personnel");
                }))
                .containsExactly(duplicate("reservations[1].id", "R1"));
    }

    @Test
    void aReservationNamesAComponentYearsAndAParameterOfThePolicy() {
        String yaml = "{id: R1, text: Vorbehalt, component: ELEPHANT, years: [1900], awaits: elephants}";
        assertThat(refused(
                        file("reservations", yaml),
                        plan -> plan.reservation("R1", "Vorbehalt", "ELEPHANT", List.of(1900), "elephants")))
                .containsExactly(
                        unknown("reservations[0].awaits", "elephants", "S.personnel"),
                        unknown("reservations[0].component", "ELEPHANT", "B1, B2"),
                        problem(
                                ProblemCode.DATE_WINDOW,
                                "reservations[0].years[0]",
                                "1900",
                                "ein Jahr von 1990 bis 2100",
                                "a year from 1990 to 2100"));
        assertThat(refused(file("reservations", "{id: R1}")))
                .containsExactly(
                        missing("reservations[0].awaits", "awaits"),
                        missing("reservations[0].component", "component"),
                        missing("reservations[0].text", "text"),
                        missing("reservations[0].years", "years"));
    }

    @Test
    void aMeetingNamesABodyOfThePolicyAndADayOfTheWindow() {
        assertThat(refused(
                        file("meetings", "{name: Rat, body: ELEPHANT, date: 2200-01-01, act: DECIDES}"),
                        plan -> plan.meeting("Rat", "ELEPHANT", LocalDate.of(2200, 1, 1), Meeting.Act.DECIDES)))
                .containsExactly(
                        unknown("meetings[0].body", "ELEPHANT", "COUNCIL, COMMITTEE"),
                        problem(
                                ProblemCode.DATE_WINDOW,
                                "meetings[0].date",
                                "2200-01-01",
                                "ein Jahr von 1990 bis 2100",
                                "a year from 1990 to 2100"));
    }

    @Test
    void aMeetingTreatsRecommendsOrDecides() {
        assertThat(refused(file("meetings", "{name: Rat, body: COUNCIL, date: 2020-09-03, act: ELEPHANT}")))
                .containsExactly(unknown("meetings[0].act", "ELEPHANT", "TREATED_EARLIER, RECOMMENDS, DECIDES"));
    }

    @Test
    void theEndOfAPeriodBeforeItsStartIsRefused() {
        String expected = "nicht vor 2020-10-02";
        assertThat(refused(file(
                        "positions",
                        Post.of("P1")
                                .with("from", "2020-10-02")
                                .with("to", "2020-10-01")
                                .yaml())))
                .containsExactly(problem(
                        ProblemCode.PERIOD_REVERSED,
                        "positions[0].period.to",
                        "2020-10-01",
                        expected,
                        "not before 2020-10-02"));
        assertThat(refused(
                        file("exemptions", REQUESTED.replace("}", ", validity: {from: 2020-10-02, to: 2020-09-01}}"))))
                .containsExactly(problem(
                        ProblemCode.PERIOD_REVERSED,
                        "exemptions[0].validity.to",
                        "2020-09-01",
                        expected,
                        "not before 2020-10-02"));
    }

    @Test
    void aPeriodOfOneDayIsRead() {
        Post post = Post.of("P1").with("from", "2020-10-01").with("to", "2020-10-01");
        assertThat(TwoWays.accepted(file("positions", post.yaml()), post::addTo)
                        .position("P1")
                        .orElseThrow()
                        .period())
                .isEqualTo(Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 1)));
    }
}
