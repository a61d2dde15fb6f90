package org.kimrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static Period period(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-01, 2020-12-31, 3, 1",
        "2020-10-01, 2021-12-31, 15, 1",
        "2020-07-01, 2020-07-31, 1, 1",
        "2020-02-01, 2020-02-29, 1, 1",
        "2021-02-01, 2021-02-28, 1, 1",
        "1900-01-01, 2099-12-31, 2400, 1",
        "2020-02-01, 2020-02-28, 28, 29",
        "2020-02-29, 2020-02-29, 1, 29",
        "2021-02-28, 2021-02-28, 1, 28",
        "2021-01-15, 2021-02-28, 48, 31",
        "2020-01-31, 2020-03-01, 33, 31",
        "2021-04-16, 2021-04-30, 1, 2",
        "2020-12-31, 2021-01-01, 2, 31"
    })
    void aWholeMonthCountsOneAndAPartItsDaysOverTheDaysOfThatMonth(
            String from, String to, int numerator, int denominator) {
        assertThat(period(from, to).months()).isEqualTo(BigFraction.of(numerator, denominator));
    }

    @Test
    void theMonthsOfThePartsAreTheMonthsOfTheWholeWhereverItIsCut() {
        Period whole = period("2020-01-15", "2021-03-10");
        assertThat(Stream.iterate(whole.from(), day -> day.isBefore(whole.to()), day -> day.plusDays(1))
                        .map(cut -> Period.of(whole.from(), cut)
                                .months()
                                .add(Period.of(cut.plusDays(1), whole.to()).months()))
                        .distinct())
                .containsExactly(whole.months());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 2020-02-29, 1",
        "2020-01-01, 2020-12-31, 366",
        "2021-01-01, 2021-12-31, 365",
        "2020-03-28, 2020-03-30, 3",
        "1900-01-01, 1900-12-31, 365"
    })
    void daysAreCountedWithBothEnds(String from, String to, long days) {
        assertThat(period(from, to).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-01, 2020-02-29, true",
        "2020-02-01, 2020-02-28, false",
        "2021-02-01, 2021-02-28, true",
        "2020-10-01, 2021-12-31, true",
        "2020-10-02, 2020-10-31, false",
        "2020-10-01, 2020-10-30, false"
    })
    void onlyWholeCalendarMonthsAreWhole(String from, String to, boolean whole) {
        assertThat(period(from, to).wholeMonths()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, false", "2020-07-01, true", "2020-07-15, true", "2020-07-31, true", "2020-08-01, false"})
    void bothEndsBelongToThePeriod(String day, boolean contained) {
        assertThat(period("2020-07-01", "2020-07-31").contains(LocalDate.parse(day)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, 2020-07-31, true",
        "2020-07-02, 2020-07-30, true",
        "2020-07-31, 2020-07-31, true",
        "2020-06-30, 2020-07-31, false",
        "2020-07-01, 2020-08-01, false",
        "2020-06-30, 2020-08-01, false",
        "2020-08-01, 2020-08-31, false"
    })
    void aPeriodContainsAnotherWithAllOfItsDaysOnly(String from, String to, boolean contained) {
        assertThat(period("2020-07-01", "2020-07-31").contains(period(from, to)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2020-07-01, 2020-07-01, 2020-07-01",
        "2020-07-31, 2020-08-31, 2020-07-31, 2020-07-31",
        "2020-07-10, 2020-07-20, 2020-07-10, 2020-07-20",
        "2020-06-01, 2020-08-31, 2020-07-01, 2020-07-31"
    })
    void twoPeriodsShareTheDaysOfBothWhicheverIsAsked(String from, String to, String first, String last) {
        Period july = period("2020-07-01", "2020-07-31");
        Optional<Period> shared = Optional.of(period(first, last));
        assertThat(july.intersection(period(from, to))).isEqualTo(shared);
        assertThat(period(from, to).intersection(july)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, 2020-06-30", "2020-08-01, 2020-08-31"})
    void periodsThatOnlyTouchShareNothing(String from, String to) {
        Period july = period("2020-07-01", "2020-07-31");
        assertThat(july.intersection(period(from, to))).isEmpty();
        assertThat(period(from, to).intersection(july)).isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2020-07-02", "2020-07-01"))
                .withMessage("period ends on 2020-07-01, before it starts on 2020-07-02");
    }

    @Test
    void bothEndsAreRequired() {
        LocalDate day = LocalDate.of(2020, 7, 1);
        assertThatNullPointerException().isThrownBy(() -> Period.of(null, day)).withMessage("from");
        assertThatNullPointerException().isThrownBy(() -> Period.of(day, null)).withMessage("to");
    }

    @Test
    void periodsAreSortedByStartThenByEnd() {
        Period early = period("2020-01-01", "2020-12-31");
        Period brief = period("2020-02-01", "2020-02-02");
        Period lengthy = period("2020-02-01", "2020-02-03");
        assertThat(Stream.of(lengthy, brief, early).sorted()).isEqualTo(List.of(early, brief, lengthy));
    }
}
