package org.kimrules.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kimrules.core.law.Clauses.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;

class ParameterTest {

    private static final ParameterValue OLD = value("55000.00", "2020-07-01", "", "2020-07-07");
    private static final ParameterValue NEW = value("56100.00", "2021-01-01", "2022-12-31", "2021-03-01");
    private static final ParameterValue HIDDEN = value("", "2022-01-01", "2022-12-31", "2022-02-01");
    private static final Parameter RATE = parameter("B1.personnel", NEW, HIDDEN, OLD);

    private static ParameterValue value(String euro, String from, String to, String knownFrom) {
        return new ParameterValue(
                euro.isEmpty() ? Optional.empty() : Optional.of(Value.of(Euro.of(euro))),
                Optional.empty(),
                validity(from, to),
                LocalDate.parse(knownFrom),
                Evidence.STATED,
                "Quelle vom " + knownFrom);
    }

    private static Parameter parameter(String key, ParameterValue... history) {
        return new Parameter(key, Text.same(key), Unit.EUR, Optional.empty(), List.of(history));
    }

    private static Optional<ParameterValue> rate(String day, String knownOn) {
        return RATE.on(LocalDate.parse(day), AsOf.knownOn(LocalDate.parse(knownOn)));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, 2024-01-01", "2020-07-01, 2020-07-06", "2019-01-01, 2020-07-07"})
    void beforeItAppliesOrIsKnownThereIsNoValue(String day, String knownOn) {
        assertThat(rate(day, knownOn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-07-01, 2020-07-07", "2020-12-31, 2024-01-01", "2021-06-01, 2021-02-28", "2023-01-01, 2024-01-01"})
    void theOldValueHoldsWhereTheNewIsNotKnownOrDoesNotApply(String day, String knownOn) {
        assertThat(rate(day, knownOn)).contains(OLD);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, 2021-03-01", "2021-12-31, 2024-01-01", "2022-01-01, 2022-01-31"})
    void thePublishedLastWins(String day, String knownOn) {
        assertThat(rate(day, knownOn)).contains(NEW);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-02-01", "2022-12-31, 2024-01-01"})
    void anUnknownValueHidesTheOlderOnes(String day, String knownOn) {
        assertThat(rate(day, knownOn)).contains(HIDDEN);
        assertThat(HIDDEN.known()).isFalse();
        assertThat(HIDDEN.shown()).isEmpty();
    }

    @Test
    void anAmountThatIsNotKnownIsShownByItsBounds() {
        ParameterValue bounded = new ParameterValue(
                Optional.empty(),
                Optional.of(EuroRange.between(Euro.of("1.00"), Euro.of("2.00"))),
                OLD.validity(),
                OLD.knownFrom(),
                Evidence.INFERRED,
                "Quelle");
        assertThat(bounded.known()).isFalse();
        assertThat(bounded.shown()).contains(new Value.Range(Euro.of("1.00"), Optional.of(Euro.of("2.00"))));
    }

    @Test
    void whatIsAssumedStandsInOnlyWhereNothingIsKnown() {
        EuroRange scenario = EuroRange.between(Euro.of("55000.00"), Euro.of("57000.00"));
        AsOf asOf = AsOf.knownOn(LocalDate.of(2024, 1, 1)).assuming("B1.personnel", scenario);
        assertThat(RATE.on(LocalDate.of(2021, 6, 1), asOf)).contains(NEW);
        assertThat(RATE.on(LocalDate.of(2022, 6, 1), asOf))
                .contains(new ParameterValue(
                        Optional.empty(),
                        Optional.of(scenario),
                        HIDDEN.validity(),
                        LocalDate.of(2024, 1, 1),
                        Evidence.ASSUMED,
                        Parameter.ASSUMED));
        assertThat(RATE.on(LocalDate.of(2019, 1, 1), asOf).flatMap(ParameterValue::shown))
                .contains(scenario.value());
    }

    @Test
    void anExactAssumptionIsAValueThatIsMarkedAsAssumed() {
        AsOf asOf =
                AsOf.knownOn(LocalDate.of(2024, 1, 1)).assuming("B1.personnel", EuroRange.exactly(Euro.of("57000.00")));
        assertThat(RATE.on(LocalDate.of(2022, 6, 1), asOf)).hasValueSatisfying(value -> {
            assertThat(value.known()).isTrue();
            assertThat(value.evidence()).isEqualTo(Evidence.ASSUMED);
        });
        assertThat(parameter("B2.personnel", HIDDEN).on(LocalDate.of(2022, 6, 1), asOf))
                .contains(HIDDEN);
    }

    @Test
    void twoValuesForOneDayThatBecameKnownTogetherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter(
                        "S.rate",
                        value("1.00", "2020-01-01", "2020-12-31", "2020-07-07"),
                        OLD,
                        value("2.00", "2020-12-31", "", "2020-07-07")))
                .withMessage(
                        "parameter `S.rate` has two values that became known on 2020-07-07 and apply to the same days");
    }

    @Test
    void anUnknownValueBesideAKnownOneOfTheSameDayIsRefusedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter("S.rate", OLD, value("", "2021-01-01", "", "2020-07-07")));
    }

    @Test
    void valuesThatOnlyTouchOrBecameKnownOneAfterTheOtherAreNoContradiction() {
        assertThatCode(() -> parameter(
                        "S.rate",
                        value("1.00", "2020-01-01", "2020-12-31", "2020-07-07"),
                        value("2.00", "2021-01-01", "", "2020-07-07"),
                        value("3.00", "2020-01-01", "", "2020-07-08")))
                .doesNotThrowAnyException();
    }

    @Test
    void aParameterDoesNotFollowTheListItWasMadeOf() {
        List<ParameterValue> history = new ArrayList<>(List.of(OLD));
        Parameter parameter = new Parameter("S.rate", Text.same("S.rate"), Unit.EUR, Optional.empty(), history);
        history.clear();
        assertThat(parameter.history()).containsExactly(OLD);
    }

    @Test
    void theBookIsSortedByKeyAndFindsByKey() {
        Parameter a = parameter("A", OLD);
        Parameter b = parameter("B", NEW);
        ParameterBook book = new ParameterBook(List.of(b, a));
        assertThat(book.parameters()).containsExactly(a, b);
        assertThat(book.find("B")).contains(b);
        assertThat(book.find("b")).isEmpty();
    }

    @Test
    void aKeyThatIsDeclaredTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParameterBook(List.of(parameter("A", OLD), parameter("A", OLD))))
                .withMessage("the parameter `A` is declared twice");
    }

    @Test
    void theDaysOfChangeAreThoseOfEveryKnownValue() {
        ParameterBook book =
                new ParameterBook(List.of(RATE, parameter("B", value("1.00", "2020-08-01", "", "2020-07-07"))));
        assertThat(book.changes(AsOf.knownOn(LocalDate.of(2020, 7, 6)))).isEmpty();
        assertThat(book.changes(AsOf.knownOn(LocalDate.of(2021, 3, 1))))
                .containsExactly(
                        LocalDate.of(2020, 7, 1),
                        LocalDate.of(2020, 8, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2023, 1, 1));
    }
}
