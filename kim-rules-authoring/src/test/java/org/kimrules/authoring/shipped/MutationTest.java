package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.mutation.Mutation;
import org.kimrules.authoring.mutation.MutationReport;

/** The cases of the shipped law notice nearly every small change of it. */
class MutationTest {

    @Test
    void theShippedCasesNoticeAtLeastNinetyFiveOfAHundredSmallChanges() {
        Law law = Law.compiled(ShippedLaw.POLICY);
        MutationReport report = Mutation.of(Suite.read(law.folder()), law);
        System.out.println(report.summary());
        assertThat(report.threshold()).isGreaterThanOrEqualTo(95);
        assertThat(report.reached()).withFailMessage(report::text).isTrue();
    }
}
