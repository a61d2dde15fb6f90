package org.kimrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static Validity validity(String from, String to) {
        return new Validity(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 2019-12-31, false",
        "2020-01-01, 2020-12-31, 2020-01-01, true",
        "2020-01-01, 2020-12-31, 2020-12-31, true",
        "2020-01-01, 2020-12-31, 2021-01-01, false",
        "2020-01-01, , 2019-12-31, false",
        "2020-01-01, , 2020-01-01, true",
        "2020-01-01, , 9999-12-31, true"
    })
    void itAppliesFromTheFirstDayToTheLastOrForGood(String from, String to, String day, boolean applies) {
        assertThat(validity(from, to).contains(LocalDate.parse(day))).isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 2020-12-31, 2021-12-31, true",
        "2020-01-01, 2020-12-31, 2021-01-01, 2021-12-31, false",
        "2020-01-01, 2020-12-31, 2020-06-01, 2020-06-01, true",
        "2020-01-01, , 2030-01-01, , true",
        "2020-01-01, , 2019-01-01, 2019-12-31, false",
        "2020-01-01, , 2019-01-01, 2020-01-01, true"
    })
    void twoOverlapWhenBothApplyOnSomeDayWhicheverIsAsked(
            String from, String to, String otherFrom, String otherTo, boolean overlap) {
        Validity one = validity(from, to);
        Validity other = validity(otherFrom, otherTo);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Test
    void sinceHasNoEnd() {
        assertThat(Validity.since(LocalDate.of(2020, 7, 1))).isEqualTo(validity("2020-07-01", null));
    }

    @Test
    void aSingleDayIsAValidity() {
        assertThat(validity("2020-07-01", "2020-07-01").contains(LocalDate.of(2020, 7, 1)))
                .isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validity("2020-07-02", "2020-07-01"))
                .withMessage("validity ends on 2020-07-01, before it starts on 2020-07-02");
    }

    @ParameterizedTest
    @CsvSource({"2020-09-02, true", "2020-09-03, true", "2020-09-04, false"})
    void whatWasPublishedOnTheDayOrBeforeIsKnown(String published, boolean known) {
        assertThat(AsOf.knownOn(LocalDate.of(2020, 9, 3)).knows(LocalDate.parse(published)))
                .isEqualTo(known);
    }

    @Test
    void aStateOfKnowledgeHasADay() {
        assertThatNullPointerException().isThrownBy(() -> AsOf.knownOn(null)).withMessage("knownOn");
    }
}
