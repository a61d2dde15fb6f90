package org.kimrules.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.time.Period;

class ExemptionTest {

    private static final LocalDate DECIDED = LocalDate.of(2020, 9, 3);
    private static final Period AUTUMN = Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31));

    private static Exemption exemption(State state, Optional<LocalDate> decidedOn, Optional<Period> validity) {
        return new Exemption("E1", "S-02", Set.of("P1", "P2"), state, "BRA", Optional.empty(), decidedOn, validity);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, 2020-09-02, REQUESTED",
        "GRANTED, 2020-09-03, GRANTED",
        "GRANTED, 2020-09-04, GRANTED",
        "REFUSED, 2020-09-02, REQUESTED",
        "REFUSED, 2020-09-03, REFUSED",
        "REQUESTED, 2020-09-02, REQUESTED",
        "REQUESTED, 2020-09-03, REQUESTED"
    })
    void beforeTheDayOfItsDecisionAnApprovalWasOnlyRequested(State state, LocalDate day, State known) {
        assertThat(exemption(state, Optional.of(DECIDED), Optional.empty()).stateOn(day))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void withoutADayOfDecisionTheStateIsTheStatedOne(State state) {
        assertThat(exemption(state, Optional.empty(), Optional.empty()).stateOn(LocalDate.of(1990, 1, 1)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 2020-10-01, 2020-12-31, true",
        "P2, 2020-10-15, 2020-10-15, true",
        "P3, 2020-10-15, 2020-10-15, false",
        "P1, 2020-09-30, 2020-12-31, false",
        "P1, 2020-10-01, 2021-01-01, false",
        "P1, 2021-01-01, 2021-01-31, false"
    })
    void itCoversAPositionOnlyWithAllDaysOfThePeriod(String position, LocalDate from, LocalDate to, boolean covered) {
        assertThat(exemption(State.GRANTED, Optional.of(DECIDED), Optional.of(AUTUMN))
                        .covers(position, Period.of(from, to)))
                .isEqualTo(covered);
    }

    @Test
    void withoutAValidityItCoversAllDaysOfItsPositionsAndNoOther() {
        Exemption exemption = exemption(State.GRANTED, Optional.of(DECIDED), Optional.empty());
        Period ages = Period.of(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
        assertThat(exemption.covers("P1", ages)).isTrue();
        assertThat(exemption.covers("P3", ages)).isFalse();
    }
}
