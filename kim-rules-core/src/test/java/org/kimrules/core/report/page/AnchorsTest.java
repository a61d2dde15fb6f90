package org.kimrules.core.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.time.Period;

class AnchorsTest {

    private static final Period YEAR = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    @Test
    void anAmountIsNamedByWhatItIsOf() {
        assertThat(Anchors.of(AmountRef.position("REGE-STEUERUNG", 2020, What.GRANT)))
                .isEqualTo("amount:position:REGE-STEUERUNG:2020:grant");
        assertThat(Anchors.of(AmountRef.item("office", 2021, "PERSONNEL")))
                .isEqualTo("amount:position:office:2021:grant:PERSONNEL");
        assertThat(Anchors.of(AmountRef.line("11.01.27", 2021, What.NET)))
                .isEqualTo("amount:line-year:11.01.27:2021:net");
    }

    @Test
    void aFindingIsNamedByItsClauseSubjectAndFirstDay() {
        assertThat(Anchors.of(SamplePolicy.PLACE, SubjectRef.of(SubjectKind.POSITION, "office", YEAR)))
                .isEqualTo("finding:" + SamplePolicy.PLACE.id() + ":position:office:2021-01-01");
    }

    @Test
    void whatNoLinkTakesAsItIsBecomesANumberSoThatNoTwoIdsMeet() {
        assertThat(Anchors.ofPosition("Büro 1/2:ä_b")).isEqualTo("position:B_fc_ro_20_1_2f_2_3a__e4__5f_b");
        assertThat(Anchors.ofPosition("a b")).isNotEqualTo(Anchors.ofPosition("a_20_b"));
    }
}
