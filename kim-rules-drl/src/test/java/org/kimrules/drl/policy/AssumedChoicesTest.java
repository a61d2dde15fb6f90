package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Where the law does not say how to round or how parts of months count, the assessment says what was assumed. */
class AssumedChoicesTest {

    private static Assessment assess(String fte, LocalDate from, LocalDate to) {
        return Bielefeld.POLICY.assess(
                CaseManager.plan(Bielefeld.POLICY, fte, Period.of(from, to)), Bielefeld.DECISION);
    }

    private static List<String> assumed(Assessment assessment) {
        return assessment.parameters().stream()
                .filter(used -> used.dated().evidence() == Evidence.ASSUMED)
                .map(UsedParameter::key)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"B2.persnnel, did you mean B2.personnel", "B1.directive-adopted, B1.coordination"})
    void whatIsNoAmountOfThePolicyCanNotBeAssumed(String key, String said) {
        GrantPlan plan = Bielefeld.assess("").plan();
        AsOf assuming = Bielefeld.DECISION.assuming(key, EuroRange.exactly(Euro.of("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bielefeld.POLICY.assess(plan, assuming))
                .withMessageContainingAll("`" + key + "` is no amount of the policy", said);
    }

    @Test
    void everythingThatCanNotBeAssumedIsToldAtOnce() {
        GrantPlan plan = Bielefeld.assess("").plan();
        EuroRange amount = EuroRange.exactly(Euro.of("1.00"));
        AsOf assuming = Bielefeld.DECISION.assuming("B1.personel", amount).assuming("B2.persnnel", amount);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bielefeld.POLICY.assess(plan, assuming))
                .withMessageContainingAll("`B1.personel` is no amount", "`B2.persnnel` is no amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2101-01-01"})
    void aDayOfNoYearThatAPlanMayNameIsTheMistakeOfWhoAsks(LocalDate day) {
        GrantPlan plan = Bielefeld.assess("").plan();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bielefeld.POLICY.assess(plan, AsOf.knownOn(day)))
                .withMessage("known on " + day + ", expected a day from 1990 to 2100");
    }

    @Test
    void wholeMonthsAndWholeCentsNeedNoAssumption() {
        assertThat(assumed(assess("1", LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31))))
                .isEmpty();
    }

    @Test
    void aPartOfAMonthCountsByItsDaysAndTheReportSaysSo() {
        Assessment halfOctober = assess("1", LocalDate.of(2020, 10, 17), LocalDate.of(2020, 10, 31));
        // 15 of 31 days of a twelfth of 55,000.00 are 2,217.7419...
        assertThat(halfOctober.positions())
                .flatExtracting(position -> position.grants())
                .extracting(YearGrant::amount)
                .containsExactly(EuroRange.exactly(Euro.of("2217.74")));
        assertThat(assumed(halfOctober)).containsExactly("GRANT.part-months", "GRANT.rounding");
    }

    @Test
    void anAmountThatIsNoWholeCentIsRoundedOnceAndTheReportSaysSo() {
        // 55,000.00 x 0.33 x 1/12 = 1,512.50 needs no rounding, x 0.3333 is 1,527.625
        assertThat(assumed(assess("0.33", LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31))))
                .isEmpty();
        Assessment rounded = assess("0.3333", LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31));
        assertThat(rounded.years())
                .singleElement()
                .satisfies(year -> assertThat(year.grant()).isEqualTo(EuroRange.exactly(Euro.of("1527.63"))));
        assertThat(assumed(rounded)).containsExactly("GRANT.rounding");
    }
}
