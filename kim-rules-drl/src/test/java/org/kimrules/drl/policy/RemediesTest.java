package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.policy.Policies;

/** Every clause says what would cure a finding that is not fine. */
class RemediesTest {

    private static final List<Clause> CLAUSES =
            Policies.load("kim-nrw").register().clauses();

    @Test
    void everyRuleThatFindsSomethingWrongOrOpenDeclaresARemedy() {
        assertThat(CLAUSES.stream()
                        .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                        .flatMap(clause -> needing(clause)
                                .filter(key -> clause.remedies()
                                        .getOrDefault(key, List.of())
                                        .isEmpty())
                                .map(key -> clause.id() + "-" + key)))
                .isEmpty();
        assertThat(CLAUSES.stream().flatMap(RemediesTest::needing)).hasSizeGreaterThan(90);
    }

    @Test
    void noRuleThatFindsNothingWrongDeclaresARemedy() {
        assertThat(CLAUSES)
                .allSatisfy(clause ->
                        assertThat(clause.remedies().keySet()).as(clause.id()).allMatch(RemediesTest::needsRemedy));
    }

    private static Stream<String> needing(Clause clause) {
        return clause.messages().keySet().stream().filter(RemediesTest::needsRemedy);
    }

    private static boolean needsRemedy(String key) {
        return key.matches("[vru][0-9]?");
    }
}
