package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.text.Value;

/** Every plan is held against its reports on record, compared whole. */
class PlanReportsTest {

    private static final Predicate<String> YAML = file -> file.endsWith(".yaml");

    static Collection<Reading> readings() {
        return Reading.all();
    }

    static List<Reading> sound() {
        return Reading.all().stream()
                .filter(reading -> !reading.plan().endsWith("-bad.yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyPlanHasItsReportsOnRecordAndTheyAreTheOnesThatComeOut(Reading reading) {
        reading.reports().forEach(Golden::assertOnRecord);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theMonthsThatAFindingNamesAreThoseOfItsDays(Reading reading) {
        for (Finding finding : reading.assessment().findings()) {
            Value months = finding.facts().get("months");
            if (months != null) {
                BigFraction days = finding.subject().period().orElseThrow().months();
                assertThat(months)
                        .as(finding.toString())
                        .isEqualTo(Value.of(days.toString().replace(" ", "")));
            }
        }
    }

    @Test
    void thereAreAtLeastEightPlansAndElevenMunicipalCasesAndAllOfThemAreYaml() {
        assertThat(Golden.filesIn(Reports.PLANS)).hasSizeGreaterThanOrEqualTo(8).allMatch(YAML);
        assertThat(Golden.filesIn(Reports.CASES))
                .hasSizeGreaterThanOrEqualTo(11)
                .allMatch(YAML);
    }

    @Test
    void nothingIsOnRecordWithoutItsPlanOrExample() {
        Set<String> expected = new HashSet<>(ExamplesTest.onRecord());
        readings().forEach(reading -> expected.addAll(reading.reports().keySet()));
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
