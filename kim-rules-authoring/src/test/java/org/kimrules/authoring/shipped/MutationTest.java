package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.mutation.MutationReport;
import org.kimrules.authoring.testing.TestRun;

/** The cases of the shipped law notice nearly every small change of it. */
class MutationTest {

    @Test
    void theShippedCasesNoticeAtLeastNinetyFiveOfAHundredSmallChanges() {
        Law law = Law.compiled(ShippedLaw.POLICY);
        Suite suite = Suite.read(law.folder());
        TestRun run = TestRun.of(suite, law).mutating(law);
        MutationReport report = run.mutation().orElseThrow();
        System.out.println(report.summary());
        assertThat(suite.settings().thresholds().mutation()).isGreaterThanOrEqualTo(95);
        assertThat(run.reached(report)).withFailMessage(report::text).isTrue();
    }
}
