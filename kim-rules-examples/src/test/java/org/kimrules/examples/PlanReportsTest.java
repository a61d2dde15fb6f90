package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;

/** Every plan is held against its reports on record, compared whole. */
class PlanReportsTest {

    static Collection<String> plans() {
        return Golden.filesIn(Reports.PLANS);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanHasItsReportsOnRecordAndTheyAreTheOnesThatComeOut(String plan) {
        Reports.of(plan).forEach(Golden::assertOnRecord);
    }

    @Test
    void thereAreAtLeastFourPlansAndAllOfThemAreYaml() {
        assertThat(plans()).hasSizeGreaterThanOrEqualTo(4).allMatch(plan -> plan.endsWith(".yaml"));
    }

    @Test
    void nothingIsOnRecordWithoutItsPlanOrExample() {
        Set<String> expected = new HashSet<>(ExamplesTest.onRecord());
        plans().forEach(plan -> expected.addAll(Reports.of(plan).keySet()));
        assertThat(Golden.names()).isSubsetOf(expected);
    }

    @Test
    void theBadPlanIsRefusedForAtLeastTenDifferentReasons() {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> Reports.plan("bielefeld-2020-bad.yaml"));
        Set<ProblemCode> codes = new HashSet<>();
        refusal.problems().stream().map(Problem::code).forEach(codes::add);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(10);
    }
}
