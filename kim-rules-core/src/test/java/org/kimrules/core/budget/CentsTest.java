package org.kimrules.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class CentsTest {

    @Test
    void partsOfCentsGoToTheLargestRemainders() {
        BigFraction third = BigFraction.of(1, 3);
        assertThat(Cents.split(List.of(third, third, third), RoundingMode.HALF_UP))
                .containsExactly(Euro.of("0.34"), Euro.of("0.33"), Euro.of("0.33"));
    }

    @Test
    void amountsBeyondALongNumberOfCentsAreSplitExactly() {
        BigFraction large = BigFraction.of(BigInteger.TEN.pow(18), BigInteger.valueOf(3));
        assertThat(Cents.split(List.of(large, large, large), RoundingMode.HALF_UP))
                .containsExactly(
                        Euro.of("333333333333333333.34"),
                        Euro.of("333333333333333333.33"),
                        Euro.of("333333333333333333.33"));
    }

    @Test
    void anAmountIsWholeWhenNoCentIsCut() {
        assertThat(Cents.whole(BigFraction.of(1, 100))).isTrue();
        assertThat(Cents.whole(BigFraction.of(1, 200))).isFalse();
    }

    @Test
    void aSinglePartIsRoundedByItself() {
        assertThat(Cents.split(List.of(BigFraction.of(1, 3)), RoundingMode.DOWN))
                .containsExactly(Euro.of("0.33"));
        assertThat(Cents.split(List.of(BigFraction.of(2, 3)), RoundingMode.HALF_UP))
                .containsExactly(Euro.of("0.67"));
    }

    @Test
    void aDecimalIsExactWithAndWithoutDecimals() {
        assertThat(Exact.of(new BigDecimal("0.5"))).isEqualTo(BigFraction.of(1, 2));
        assertThat(Exact.of(new BigDecimal("5"))).isEqualTo(BigFraction.of(5, 1));
        assertThat(Exact.of(new BigDecimal("5E+1"))).isEqualTo(BigFraction.of(50, 1));
    }
}
