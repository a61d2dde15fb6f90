package org.kimrules.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kimrules.core.law.Clauses.clause;
import static org.kimrules.core.law.Clauses.document;
import static org.kimrules.core.law.Clauses.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.time.AsOf;

class RegisterTest {

    private static final LawDocument CONCEPT = document("concept", "2020-07-07");
    private static final LawDocument UPDATE = document("update", "2021-03-01");
    private static final Clause PLACE = clause("S-02", "concept", validity("2020-07-01", "2021-12-31"));
    private static final Clause FIRST = clause("S-01", "concept", validity("2020-07-01", ""));
    private static final Clause SECOND = clause("U-01", "update", validity("2021-01-01", "2022-12-31"), "S-01");
    private static final Register REGISTER = new Register(List.of(CONCEPT, UPDATE), List.of(PLACE, FIRST, SECOND));

    private static AsOf known(String day) {
        return AsOf.knownOn(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-06, 2020-10-01, ''",
        "2020-07-07, 2020-06-30, ''",
        "2020-07-07, 2020-07-01, S-02 S-01",
        "2020-07-07, 2021-12-31, S-02 S-01",
        "2020-07-07, 2022-01-01, S-01",
        "2021-02-28, 2021-01-01, S-02 S-01",
        "2021-03-01, 2020-12-31, S-02 S-01",
        "2021-03-01, 2021-01-01, S-02 U-01",
        "2021-03-01, 2022-12-31, U-01",
        "2021-03-01, 2023-01-01, S-01"
    })
    void inForceIsWhatAppliesOnTheDayAndWasKnownAndIsNotSupersededThen(String knownOn, String day, String expected) {
        assertThat(String.join(
                        " ",
                        REGISTER.inForce(LocalDate.parse(day), known(knownOn)).stream()
                                .map(Clause::id)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void aChainOfSupersessionLeavesTheLast() {
        Register register = new Register(
                List.of(CONCEPT),
                List.of(
                        clause("A", "concept", validity("2020-07-01", "")),
                        clause("B", "concept", validity("2020-07-01", ""), "A"),
                        clause("C", "concept", validity("2020-07-01", ""), "B")));
        assertThat(register.inForce(LocalDate.of(2020, 7, 7), known("2020-07-07")))
                .containsExactly(register.clause("C"));
    }

    @Test
    void aClauseSupersedesAnOlderOneOnlyWhereItSpeaksAboutTheSame() {
        Map<String, Set<String>> assistance = Map.of("role", Set.of("ASSISTANCE"));
        Clause all = clause("A", "concept", validity("2020-07-01", ""));
        Clause one = clause("B", "concept", validity("2020-07-01", ""), assistance, "A");
        Register register = new Register(List.of(CONCEPT), List.of(all, one));
        LocalDate day = LocalDate.of(2020, 7, 7);
        assertThat(register.inForce(day, known("2020-07-07"), about -> about.appliesTo(assistance)))
                .containsExactly(one);
        assertThat(register.inForce(
                        day, known("2020-07-07"), about -> about.appliesTo(Map.of("role", Set.of("COORDINATION")))))
                .containsExactly(all);
        assertThat(register.inForce(day, known("2020-07-07"), none -> false)).isEmpty();
    }

    @Test
    void theDaysOfChangeAreTheStartsAndTheDaysAfterTheEndsOfWhatIsKnown() {
        assertThat(REGISTER.changes(known("2020-07-06"), SubjectKind.POSITION)).isEmpty();
        assertThat(REGISTER.changes(known("2020-07-07"), SubjectKind.POSITION))
                .containsExactly(LocalDate.of(2020, 7, 1), LocalDate.of(2022, 1, 1));
        assertThat(REGISTER.changes(known("2021-03-01"), SubjectKind.POSITION))
                .containsExactly(
                        LocalDate.of(2020, 7, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2023, 1, 1));
    }

    @Test
    void aDocumentOrClauseThatOccursTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(CONCEPT, CONCEPT), List.of()))
                .withMessage("the id `concept` occurs twice in the register");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(CONCEPT), List.of(FIRST, PLACE, FIRST)))
                .withMessage("the id `S-01` occurs twice in the register");
    }

    @Test
    void aClauseOfADocumentThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(UPDATE), List.of(FIRST)))
                .withMessage("clause S-01 names no document `concept`");
    }

    @Test
    void aClauseThatSupersedesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(UPDATE), List.of(SECOND)))
                .withMessage("clause U-01 supersedes no clause `S-01`");
    }

    @Test
    void aLaterClauseOfTheListMaySupersedeAnEarlierAndTheOtherWayRound() {
        assertThat(new Register(List.of(UPDATE, CONCEPT), List.of(SECOND, FIRST)).clauses())
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void documentsAndClausesKeepTheirOrderAndAreFoundByTheirIds() {
        assertThat(REGISTER.documents()).containsExactly(CONCEPT, UPDATE);
        assertThat(REGISTER.clauses()).containsExactly(PLACE, FIRST, SECOND);
        assertThat(REGISTER.find("U-01")).contains(SECOND);
        assertThat(REGISTER.find("u-01")).isEmpty();
        assertThat(REGISTER.clause("S-02")).isEqualTo(PLACE);
        assertThat(REGISTER.documentOf(SECOND)).isEqualTo(UPDATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGISTER.clause("X"))
                .withMessage("no clause `X` in the register");
    }

    @Test
    void aRegisterDoesNotFollowTheListsItWasMadeOf() {
        List<Clause> clauses = new ArrayList<>(List.of(FIRST));
        Register register = new Register(List.of(CONCEPT), clauses);
        clauses.clear();
        assertThat(register.clauses()).containsExactly(FIRST);
    }

    @Test
    void aClauseAppliesWhereEveryKindHasOneOfItsCodes() {
        Clause clause = clause(
                "A",
                "concept",
                validity("2020-07-01", ""),
                Map.of("component", Set.of("B1", "B2"), "role", Set.of("COORDINATION")));
        Map<String, Set<String>> both = Map.of("component", Set.of("B2", "B3"), "role", Set.of("COORDINATION"));
        assertThat(clause.appliesTo(both)).isTrue();
        assertThat(clause.appliesTo(Map.of("component", Set.of("B3"), "role", Set.of("COORDINATION"))))
                .isFalse();
        assertThat(clause.appliesTo(Map.of("component", Set.of("B1")))).isFalse();
        assertThat(clause.appliesTo(Map.of("component", Set.of("B1"), "role", Set.of())))
                .isFalse();
        assertThat(FIRST.appliesTo(Map.of())).isTrue();
    }
}
