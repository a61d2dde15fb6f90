package org.kimrules.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.law.Effect;

class WeightsTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "outcome,            REFUSE,      RESERVE,     WARN,    NOTE",
                "SATISFIED,          NONE,        NONE,        NONE,    NONE",
                "EXEMPTED,           NONE,        NONE,        NONE,    NONE",
                "VIOLATED,           BLOCKING,    BLOCKING,    WARNING, REMARK",
                "EXEMPTION_REQUIRED, BLOCKING,    BLOCKING,    WARNING, REMARK",
                "UNDECIDED,          CONDITIONAL, CONDITIONAL, WARNING, REMARK",
                "JUDGED,             REMARK,      REMARK,      REMARK,  REMARK"
            })
    void everyOutcomeHasItsWeightUnderEveryEffect(
            Outcome outcome, Severity refuse, Severity reserve, Severity warn, Severity note) {
        assertThat(Arrays.stream(Effect.values()).map(effect -> Severity.of(outcome, effect)))
                .containsExactly(refuse, reserve, warn, note);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "outcome,            REFUSE,              RESERVE,             WARN,     NOTE",
                "SATISFIED,          ELIGIBLE,            ELIGIBLE,            ELIGIBLE, ELIGIBLE",
                "EXEMPTED,           ELIGIBLE,            ELIGIBLE,            ELIGIBLE, ELIGIBLE",
                "VIOLATED,           NOT_ELIGIBLE,        NOT_ELIGIBLE,        ELIGIBLE, ELIGIBLE",
                "EXEMPTION_REQUIRED, ELIGIBLE_SUBJECT_TO, ELIGIBLE_SUBJECT_TO, ELIGIBLE, ELIGIBLE",
                "UNDECIDED,          UNDECIDED,           ELIGIBLE_SUBJECT_TO, ELIGIBLE, ELIGIBLE",
                "JUDGED,             ELIGIBLE,            ELIGIBLE,            ELIGIBLE, ELIGIBLE"
            })
    void everyOutcomeMeansAVerdictUnderEveryEffect(
            Outcome outcome, Verdict refuse, Verdict reserve, Verdict warn, Verdict note) {
        assertThat(Arrays.stream(Effect.values()).map(effect -> Verdict.of(outcome, effect)))
                .containsExactly(refuse, reserve, warn, note);
    }

    @Test
    void theTablesAboveNameEveryOutcomeAndEveryEffectInTheirOrder() {
        assertThat(Effect.values()).containsExactly(Effect.REFUSE, Effect.RESERVE, Effect.WARN, Effect.NOTE);
        assertThat(Outcome.values())
                .containsExactlyInAnyOrder(
                        Outcome.SATISFIED,
                        Outcome.EXEMPTED,
                        Outcome.VIOLATED,
                        Outcome.EXEMPTION_REQUIRED,
                        Outcome.UNDECIDED,
                        Outcome.JUDGED);
    }

    @Test
    void theWorstOfTheVerdictsIsTheVerdictAndOfNoneItIsEligible() {
        assertThat(Verdict.worst(List.of())).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Verdict.worst(List.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDECIDED)))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(Verdict.worst(List.of(Verdict.UNDECIDED, Verdict.ELIGIBLE_SUBJECT_TO)))
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.worst(List.of(Verdict.ELIGIBLE_SUBJECT_TO, Verdict.ELIGIBLE)))
                .isEqualTo(Verdict.ELIGIBLE_SUBJECT_TO);
    }

    @Test
    void aGrantCountsWhereItIsEligibleWithOrWithoutConditions() {
        Set<Verdict> counting = EnumSet.noneOf(Verdict.class);
        Arrays.stream(Verdict.values()).filter(Verdict::counts).forEach(counting::add);
        assertThat(counting).containsExactly(Verdict.ELIGIBLE, Verdict.ELIGIBLE_SUBJECT_TO);
    }
}
