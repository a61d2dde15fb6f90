package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.data.Documents;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;

/** An exemption approval of a plan that no answer rests on is told, so that nobody counts on it. */
class ExemptionsWithoutEffectTest {

    private static Assessment assessed(String inFirst, String instead) throws IOException {
        String plan = Files.readString(Bielefeld.file("-exempted"));
        int start = plan.indexOf("  - id: AUSNAHME-SOZIALAMT");
        int end = plan.indexOf("  - id: AUSNAHME-REGE");
        String first = plan.substring(start, end);
        assertThat(first).contains(inFirst);
        return Bielefeld.POLICY.assess(
                new PlanDocument(Documents.yaml(plan.replace(first, first.replace(inFirst, instead))))
                        .toPlan(Bielefeld.POLICY),
                Bielefeld.DECISION);
    }

    private static List<String> withoutEffect(Assessment assessment) {
        return assessment.exemptionsWithoutEffect().stream().map(Exemption::id).toList();
    }

    @Test
    void thoseThatAnAnswerRestsOnAreNotTold() throws IOException {
        assertThat(withoutEffect(Bielefeld.assess("-exempted"))).isEmpty();
        assertThat(withoutEffect(assessed("state: GRANTED", "state: REFUSED"))).isEmpty();
        assertThat(withoutEffect(assessed("decidedOn: 2020-09-01", "decidedOn: 2020-09-04")))
                .as("only asked for on the day of knowledge")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "authority: LAND_NRW, authority: COUNCIL",
        "clause: B1-02, clause: B2-04",
        "'positions: [SOZIALAMT-STEUERUNG]', 'positions: [KI-KOORDINATION]'"
    })
    void oneOfAnotherAuthorityClauseOrPositionIsTold(String inFirst, String instead) throws IOException {
        Assessment assessment = assessed(inFirst, instead);
        assertThat(withoutEffect(assessment)).containsExactly("AUSNAHME-SOZIALAMT");
        assertThat(TextReport.of(assessment, Bielefeld.POLICY, Language.DE, Ink.PLAIN))
                .containsPattern("Ohne Wirkung: AUSNAHME-SOZIALAMT \\(Ausnahme von B[12]-0[24]\\s+für\\s")
                .containsPattern("Keine\\s+Antwort\\s+stützt\\s+sich\\s+darauf");
    }
}
