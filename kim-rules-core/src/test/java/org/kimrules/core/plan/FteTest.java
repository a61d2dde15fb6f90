package org.kimrules.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.50",
        "0.5, 0.5000000",
        "6, 6.0",
        "10, 1E1",
        "1000, 1E+3",
        "100, 100.00",
        "0.0001, 0.00010",
        "0, -0",
        "0, 0.00",
        "0, -0.0"
    })
    void sharesThatAreWrittenDifferentlyAreEqualAndReadTheSame(String left, String right) {
        assertThat(Fte.of(right)).isEqualTo(Fte.of(left)).hasSameHashCodeAs(Fte.of(left));
        assertThat(Fte.of(right)).hasToString(left);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "-0.0001, -0.0001", "0.00001, 0.00001", "0.12345, 0.12345", "1E-5, 0.00001"})
    void aNegativeShareOrAFifthDecimalIsRefused(String decimal, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fte.of(decimal))
                .withMessage("a full-time share is not negative and has at most 4 decimals, but was " + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5", "", "half", "NaN", "0.5 "})
    void whatIsNoDecimalIsNoShare(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Fte.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, true",
        "0.50, true",
        "1, true",
        "1.5, true",
        "10, true",
        "1000, true",
        "0, true",
        "0.25, false",
        "0.75, false",
        "0.4999, false",
        "0.5001, false",
        "1.0001, false"
    })
    void onlyMultiplesOfAHalfAreMadeOfHalves(String share, boolean halves) {
        assertThat(Fte.of(share).halves()).isEqualTo(halves);
    }

    @Test
    void tenTenthsAreExactlyOne() {
        assertThat(Stream.generate(() -> Fte.of("0.1")).limit(10).reduce(Fte::plus))
                .contains(Fte.of("1"));
    }

    @Test
    void sharesAreSortedBySize() {
        assertThat(Stream.of("10", "2", "0.5", "0.4999").map(Fte::of).sorted())
                .isEqualTo(List.of(Fte.of("0.4999"), Fte.of("0.5"), Fte.of("2"), Fte.of("10")));
    }

    @Test
    void theLimitIsAThousandPosts() {
        assertThat(Fte.LIMIT.value()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void aShareLessAsMuchOrMoreIsNothing() {
        assertThat(Fte.of("1").less(Fte.of("0.25"))).isEqualTo(Fte.of("0.75"));
        assertThat(Fte.of("1").less(Fte.of("1"))).isEqualTo(Fte.NONE);
        assertThat(Fte.of("1").less(Fte.of("1.5"))).isEqualTo(Fte.NONE);
    }

    @Test
    void onlyNothingIsZero() {
        assertThat(Fte.of("0.00").isZero()).isTrue();
        assertThat(Fte.of("0.0001").isZero()).isFalse();
    }
}
