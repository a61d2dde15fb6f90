package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.ParameterValue;

/** Each entry of a parameter is as certain as what it says. */
class EvidenceTest {

    @Test
    void noSourceStatesThatAFigureIsNotKnown() {
        List<ParameterValue> unknown = Bielefeld.POLICY.parameters().parameters().stream()
                .flatMap(parameter -> parameter.history().stream())
                .filter(row -> !row.known())
                .toList();
        assertThat(unknown)
                .hasSizeGreaterThan(10)
                .extracting(ParameterValue::evidence)
                .doesNotContain(Evidence.STATED);
    }
}
