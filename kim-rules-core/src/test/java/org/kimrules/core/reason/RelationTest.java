package org.kimrules.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

class RelationTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);

    private static final List<List<Value>> ROWS = List.of(
            List.of(Value.of(DAY.minusDays(1)), Value.of(DAY), Value.of(DAY.plusDays(1))),
            List.of(Value.of(Euro.of("0.99")), Value.of(Euro.of("1.00")), Value.of(Euro.of("1.01"))),
            List.of(Value.of(new BigDecimal("0.49")), Value.of(new BigDecimal("0.5")), Value.of(new BigDecimal("1"))));

    @ParameterizedTest
    @EnumSource(names = {"ONE_OF", "NONE_OF", "BELOW", "AT_MOST", "ABOVE", "AT_LEAST"})
    void aValueRelatesToAnotherEitherSoOrAsNegated(Relation relation) {
        for (List<Value> row : ROWS) {
            assertThat(row)
                    .allSatisfy(value -> assertThat(relation.holds(value, List.of(row.get(1))))
                            .isNotEqualTo(relation.negated().holds(value, List.of(row.get(1)))));
        }
    }

    @Test
    void theEdgeBelongsToOneOfTwo() {
        for (List<Value> row : ROWS) {
            List<Value> edge = List.of(row.get(1));
            assertThat(row.stream().map(value -> Relation.AT_MOST.holds(value, edge)))
                    .containsExactly(true, true, false);
            assertThat(row.stream().map(value -> Relation.ABOVE.holds(value, edge)))
                    .containsExactly(false, false, true);
            assertThat(row.stream().map(value -> Relation.AT_LEAST.holds(value, edge)))
                    .containsExactly(false, true, true);
            assertThat(row.stream().map(value -> Relation.BELOW.holds(value, edge)))
                    .containsExactly(true, false, false);
        }
    }

    @Test
    void aValueIsOneOfThoseThatAreNamedOrNone() {
        for (List<Value> row : ROWS) {
            List<Value> two = row.subList(1, 3);
            assertThat(row.stream().map(value -> Relation.ONE_OF.holds(value, two)))
                    .containsExactly(false, true, true);
            assertThat(row.stream().map(value -> Relation.NONE_OF.holds(value, two)))
                    .containsExactly(true, false, false);
            assertThat(Relation.CONTAINS.holds(row.get(0), two)).isTrue();
            assertThat(Relation.LACKS.holds(row.get(0), two)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void negatedTwiceItIsItself(Relation relation) {
        assertThat(relation.negated().negated()).isEqualTo(relation);
    }

    @Test
    void whatIsKnownNeitherWayIsTakenAsSaid() {
        Text label = Text.of("Betrag", "amount");
        Value open = new Value.Range(Euro.of("1.00"), Optional.empty());
        assertThat(new Need(label, Optional.of(open), Relation.BELOW, List.of(Value.of(DAY)), Optional.empty()).met())
                .isTrue();
        assertThat(new Need(label, Optional.of(open), Relation.BELOW, List.of(), Optional.empty()).met())
                .isTrue();
        assertThat(new Need(label, Optional.empty(), Relation.BELOW, List.of(open), Optional.empty()).met())
                .isFalse();
    }
}
