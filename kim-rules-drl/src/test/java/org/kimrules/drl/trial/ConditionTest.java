package org.kimrules.drl.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.trial.Condition.State;

/** What a condition says is read the same however it is written. */
class ConditionTest {

    private static Condition held(String text) {
        return Condition.of(text, State.HELD);
    }

    private static Comparison comparison(String property, Relation relation, String... operands) {
        return new Comparison(property, relation, List.of(operands));
    }

    @Test
    void aListOfValuesIsTheSameAsOneComparisonForEach() {
        assertThat(held("role in ( \"A\", \"B\" )"))
                .isEqualTo(held("role == \"A\" || role == \"B\""))
                .isEqualTo(new Condition(List.of(comparison("role", Relation.ONE_OF, "\"A\"", "\"B\"")), State.HELD));
    }

    @Test
    void valuesThatAreExcludedOneAfterTheOtherAreOneCondition() {
        assertThat(Condition.joined(List.of(
                        held("law contains \"X\""), held("role != \"A\""), held("role != \"B\""), held("fte != 0"))))
                .containsExactly(held("law contains \"X\""), held("role not in ( \"A\", \"B\" )"), held("fte != 0"));
    }

    @Test
    void aConditionThatFailsInPartFails() {
        assertThat(Stream.of(State.HELD, State.FAILED)
                        .map(first -> Condition.joined(List.of(
                                Condition.of("role != \"A\"", first), Condition.of("role != \"B\"", State.FAILED)))))
                .containsOnly(List.of(Condition.of("role not in ( \"A\", \"B\" )", State.FAILED)));
    }

    @Test
    void alternativesAboutSeveralValuesStayApart() {
        assertThat(held("filed < $opens || filed > $closes").anyOf())
                .containsExactly(
                        comparison("filed", Relation.BELOW, "$opens"), comparison("filed", Relation.ABOVE, "$closes"));
    }

    @Test
    void aConditionThatComparesNothingIsRefused() {
        assertThatThrownBy(() -> held("position.isLarge()"))
                .isInstanceOf(PolicyException.class)
                .hasMessage("cannot read the condition `position.isLarge()`");
    }
}
