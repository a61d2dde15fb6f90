package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.receipt.Receipt;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.receipt.Verification.Result;

/** Every plan on record can be written and read again, and its answer can be put on record and verified. */
class ReceiptsTest {

    static Collection<Reading> sound() {
        return Reading.all().stream()
                .filter(reading -> !reading.plan().endsWith("-bad.yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aPlanThatIsWrittenReadsAsTheSamePlan(Reading reading) {
        GrantPlan plan = Reports.plan(reading.plan());
        assertThat(PlanDocument.of(plan).toPlan(Reports.POLICY)).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theReceiptOfItsAnswerIsVerified(Reading reading) {
        Assessment assessment = reading.assessment();
        byte[] file = Receipt.of(assessment, Reports.POLICY).bytes();
        Verification verification = Verification.of(file, Optional.empty(), id -> Optional.of(Reports.POLICY));
        assertThat(verification.result()).isEqualTo(Result.VERIFIED);
        assertThat(verification.assessment()).contains(assessment);
    }
}
