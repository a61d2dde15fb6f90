package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.drl.oracle.PlanGenerator;

/** Rules prebuilt with the jar and rules compiled from their files give the same assessment, byte for byte. */
class BothWaysTest {

    private static final Policy COMPILED = Policies.load(Path.of("src", "main", "resources", "policies", "kim-nrw"));

    private static String json(Assessment assessment) {
        return JsonReport.of(assessment, Bielefeld.POLICY, Language.DE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-exempted", "-mbe"})
    void thePlanOfThePaperReadsTheSame(String variant) {
        Assessment compiled = COMPILED.assess(Plans.read(Bielefeld.file(variant), COMPILED), Bielefeld.DECISION);
        assertThat(json(compiled)).isEqualTo(json(Bielefeld.assess(variant)));
    }

    @Test
    void aHundredRandomPlansReadTheSame() {
        PlanGenerator generator = new PlanGenerator(Bielefeld.POLICY);
        IntStream.range(1_000, 1_100).forEach(seed -> {
            PlanGenerator.Sample sample = generator.sample(seed);
            assertThat(json(COMPILED.assess(sample.plan(), sample.asOf())))
                    .as("seed %d", seed)
                    .isEqualTo(json(Bielefeld.POLICY.assess(sample.plan(), sample.asOf())));
        });
    }
}
