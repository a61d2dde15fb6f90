package org.kimrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases hold or say in labelled facts what came out instead, and why. */
class CaseRunTest {

    private static final String CH_01 = "law/choir-rules/CH-01/cases.yaml";

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void copyTheProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    private String failure() {
        List<CaseResult> failed =
                choirs.results().stream().filter(result -> !result.holds()).toList();
        assertThat(failed).hasSize(1);
        return failed.get(0).text();
    }

    @Test
    void eachRowOfATableIsACaseOfItsOwn() {
        assertThat(choirs.results())
                .allMatch(CaseResult::holds)
                .extracting(result ->
                        result.one().sentence() + ", line " + result.one().line())
                .contains("a share of 0.5 is enough, line 4", "a share of 0.49 is too small, line 5");
    }

    @Test
    void aWrongAnswerIsShownWithItsClauseAndWhatItRestsOn() {
        choirs.with(CH_01, "{subject: LEHRE, outcome: VIOLATED}", "{subject: LEHRE, outcome: SATISFIED}");
        assertThat(failure()).startsWith("""
                        case: CH-01: a choir is not
                        at: law/choir-rules/CH-01/cases.yaml:7
                        known on: 2021-01-01

                        clause: CH-01, Music schools only
                        subject: LEHRE
                        expected: SATISFIED
                        but was: VIOLATED by CH-01-v: employed by somebody else from 2021-01-01: not choir.
                        because:
                        """).contains("sponsors[CHOR].kind");
    }

    @Test
    void aWrongAmountIsShownAsACalculation() {
        choirs.with(CH_01, "    planFile:", "    years: [{year: 2021, cost: 25000.01}]\n    planFile:");
        assertThat(failure()).contains("""
                        amount: cost of 2021
                        expected: 25000.01
                        but was: 25000.00
                        because:
                        """).contains("50,000.00 EUR");
    }

    @Test
    void aMisspeltSubjectIsNoSilence() {
        choirs.with(CH_01, "    planFile:", "    silentOn: [LEHRER]\n    planFile:");
        assertThat(failure()).contains("subject: LEHRER", "a subject of the plan", "did you mean LEHRE?");
    }

    @Test
    void aClauseThatSaysNothingTellsWhy() {
        choirs.with(CH_01, "{subject: LEHRE, outcome: VIOLATED}", "{subject: U/2021, outcome: VIOLATED}");
        assertThat(failure()).contains("but was: no finding", "because:");
    }
}
