package org.kimrules.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.text.Value;

class EuroRangeTest {

    private static final EuroRange TWO_TO_THREE = EuroRange.between(Euro.of("2.00"), Euro.of("3.00"));

    @Test
    void aRangeWhoseBoundsMeetIsExact() {
        assertThat(EuroRange.between(Euro.of("2.00"), Euro.of("2.00")).exact()).contains(Euro.of("2.00"));
        assertThat(TWO_TO_THREE.isExact()).isFalse();
        assertThat(EuroRange.atLeast(Euro.of("2.00")).isExact()).isFalse();
    }

    @Test
    void boundsTheWrongWayRoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EuroRange.between(Euro.of("2.01"), Euro.of("2.00")))
                .withMessage("the range ends at EUR 2.00, below its start EUR 2.01");
    }

    @Test
    void rangesAddUpBoundByBound() {
        assertThat(TWO_TO_THREE.plus(EuroRange.exactly(Euro.of("1.00"))))
                .isEqualTo(EuroRange.between(Euro.of("3.00"), Euro.of("4.00")));
        assertThat(EuroRange.sum(List.of())).isEqualTo(EuroRange.ZERO);
    }

    @Test
    void onePartWithoutAnUpperBoundLeavesTheSumWithoutOne() {
        assertThat(EuroRange.sum(List.of(TWO_TO_THREE, EuroRange.atLeast(Euro.of("1.00")))))
                .isEqualTo(EuroRange.atLeast(Euro.of("3.00")));
    }

    @Test
    void anExactRangeIsShownAsAnAmount() {
        assertThat(EuroRange.exactly(Euro.of("2.00")).value()).isEqualTo(Value.of(Euro.of("2.00")));
        assertThat(TWO_TO_THREE.value()).isEqualTo(new Value.Range(Euro.of("2.00"), Optional.of(Euro.of("3.00"))));
    }

    @Test
    void aRangeContainsWhatLiesBetweenItsBoundsAndTheBoundsThemselves() {
        assertThat(TWO_TO_THREE.contains(TWO_TO_THREE)).isTrue();
        assertThat(TWO_TO_THREE.contains(EuroRange.between(Euro.of("1.99"), Euro.of("3.00"))))
                .isFalse();
        assertThat(TWO_TO_THREE.contains(EuroRange.between(Euro.of("2.00"), Euro.of("3.01"))))
                .isFalse();
        assertThat(TWO_TO_THREE.contains(EuroRange.atLeast(Euro.of("2.00")))).isFalse();
        assertThat(EuroRange.atLeast(Euro.of("2.00")).contains(TWO_TO_THREE)).isTrue();
        assertThat(EuroRange.atLeast(Euro.of("2.01")).contains(TWO_TO_THREE)).isFalse();
    }
}
