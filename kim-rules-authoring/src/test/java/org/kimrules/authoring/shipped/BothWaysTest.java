package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.authoring.oracle.PlanGenerator;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Rules prebuilt with the jar and rules compiled from their files give the same assessment, byte for byte. */
class BothWaysTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final AsOf DECISION = AsOf.knownOn(LocalDate.of(2020, 9, 3));
    private static final Policy COMPILED = Policies.load(ShippedLaw.POLICY);

    private static String json(Assessment assessment) {
        return JsonReport.of(assessment, POLICY, Language.DE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-exempted", "-mbe"})
    void thePlanOfThePaperReadsTheSame(String variant) {
        Path file = ShippedLaw.PLANS.resolve("bielefeld-2020" + variant + ".yaml");
        assertThat(json(COMPILED.assess(Plans.read(file, COMPILED), DECISION)))
                .isEqualTo(json(POLICY.assess(Plans.read(file, POLICY), DECISION)));
    }

    @Test
    void aHundredRandomPlansReadTheSame() {
        PlanGenerator generator = new PlanGenerator(POLICY);
        IntStream.range(1_000, 1_100).forEach(seed -> {
            PlanGenerator.Sample sample = generator.sample(seed);
            assertThat(json(COMPILED.assess(sample.plan(), sample.asOf())))
                    .as("seed %d", seed)
                    .isEqualTo(json(POLICY.assess(sample.plan(), sample.asOf())));
        });
    }
}
