package org.kimrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.benchmarks.rules.CoreContender;
import org.kimrules.benchmarks.rules.CoreEngine;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Stage;

class CoreEnginesTest {

    private static final Policy POLICY = Policies.load("kim-nrw");

    @ParameterizedTest
    @EnumSource
    void every_engine_gives_the_answers_of_the_library_to_the_core_clauses(CoreContender contender) {
        CoreEngine asked = contender.start(POLICY);

        assertSame(asked, POLICY.assess(RealMix.bielefeld(POLICY), AsOf.knownOn(LocalDate.of(2020, 9, 3))));
        assertSame(
                asked,
                POLICY.assess(
                        new SyntheticPlans(RealMix.read(POLICY)).plan(60, 1),
                        AsOf.knownOn(LocalDate.of(2020, 12, 31))));
        assertSame(asked, POLICY.assess(new SyntheticPlans(RealMix.read(POLICY)).plan(40, 2), SyntheticPlans.KNOWN));
    }

    private static void assertSame(CoreEngine asked, Assessment assessment) {
        List<Answer> expected = Explanations.runOf(assessment).stages().of(Stage.CHECK).conclusions().stream()
                .filter(conclusion -> CoreEngine.CLAUSES.contains(conclusion.clause()))
                .map(conclusion -> (Answer) conclusion.result())
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(CoreEngine.comparable(asked.answers(CoreEngine.facts(assessment))))
                .isEqualTo(CoreEngine.comparable(expected));
    }
}
