package org.kimrules.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.PolicyFault.Place;

class PolicyFaultTest {

    private static final String TEXT = "id: a\nversion: one\ntitle: x\n";

    private static PolicyFault at(int line, int column) {
        return new PolicyFault(
                Optional.of(Place.in("policy.yaml", TEXT, line, column)), "ID_FORMAT", "one", "a number");
    }

    @Test
    void anExcerptHasTheLineBetweenItsNeighboursAndAMarkBelowTheColumn() {
        assertThat(Place.in("policy.yaml", TEXT, 2, 10))
                .isEqualTo(new Place(
                        "policy.yaml",
                        OptionalInt.of(2),
                        OptionalInt.of(10),
                        List.of("1 | id: a", "2 | version: one", "  |          ^", "3 | title: x")));
        assertThat(Place.in("policy.yaml", TEXT, 1, 0).excerpt()).containsExactly("1 | id: a", "2 | version: one");
    }

    @Test
    void aPlaceThatTheTextDoesNotHaveIsTheFile() {
        assertThat(Place.in("policy.yaml", TEXT, 4, 1)).isEqualTo(Place.of("policy.yaml"));
        assertThat(Place.in("policy.yaml", TEXT, 0, 1)).isEqualTo(Place.of("policy.yaml"));
        assertThat(Place.in("policy.yaml", TEXT, 1, 40).column()).isEmpty();
    }

    @Test
    void anExceptionSaysEveryFaultOnALineOfItsOwnInTheOrderOfTheFiles() {
        PolicyException refused =
                new PolicyException(List.of(at(3, 1), PolicyFault.of("two rules\ncontradict"), at(2, 10)));
        assertThat(refused).hasMessage("""
                two rules contradict
                policy.yaml:2:10: ID_FORMAT: found `one`, expected a number
                policy.yaml:3:1: ID_FORMAT: found `one`, expected a number""");
        assertThat(refused.faults()).containsExactly(PolicyFault.of("two rules contradict"), at(2, 10), at(3, 1));
    }

    @Test
    void aSentenceIsAFaultWithoutAPlace() {
        assertThat(new PolicyException("clause B1-02 has no answer").faults())
                .containsExactly(PolicyFault.of("clause B1-02 has no answer"));
    }
}
