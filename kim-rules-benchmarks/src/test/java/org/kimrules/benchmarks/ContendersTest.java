package org.kimrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.RealMix;
import org.kimrules.benchmarks.plans.SyntheticPlans;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

class ContendersTest {

    private static final Policy POLICY = Policies.load("kim-nrw");

    @ParameterizedTest
    @EnumSource
    void every_contender_gives_the_answer_of_the_library(Contender contender) {
        Assessor asked = contender.start(POLICY);
        RealMix mix = RealMix.read(POLICY);

        assertSame(asked, RealMix.bielefeld(POLICY), AsOf.knownOn(LocalDate.of(2020, 9, 3)));
        mix.plans().forEach(plan -> assertSame(asked, plan, SyntheticPlans.KNOWN));
        SyntheticPlans plans = new SyntheticPlans(mix);
        for (int size : new int[] {1, 10, 40}) {
            assertSame(asked, plans.plan(size, size), SyntheticPlans.KNOWN);
            assertSame(asked, plans.plan(size, 7), AsOf.knownOn(LocalDate.of(2020, 12, 31)));
        }
    }

    private static void assertSame(Assessor asked, GrantPlan plan, AsOf asOf) {
        assertThat(JsonReport.of(asked.assess(plan, asOf), POLICY, Language.EN))
                .as(plan.id())
                .isEqualTo(JsonReport.of(POLICY.assess(plan, asOf), POLICY, Language.EN));
    }
}
