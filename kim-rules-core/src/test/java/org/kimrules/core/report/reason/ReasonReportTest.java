package org.kimrules.core.report.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** A rate that changes within a year: what is said of one half must not be said of the other. */
class ReasonReportTest {

    private static final SamplePolicy POLICY = new SamplePolicy();
    private static final Period FIRST = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
    private static final Period SECOND = Period.of(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 12, 31));

    private static Term half(String rate, Period days) {
        Reason stretch = new Reason.Asked(Text.same("stretch"), new Value.Days(days.from(), days.to()));
        Reason part =
                new Reason.Derived(Text.same("part of the year"), Value.of("6/12"), Optional.empty(), List.of(stretch));
        Reason figure = new Reason.Stated(Text.same("rate"), Value.of(Euro.of(rate)), "rates[" + rate + "]");
        return new Term.Product(
                List.of(new Term.Given(figure, Exact.of(Euro.of(rate))), new Term.Given(part, BigFraction.of(1, 2))));
    }

    private static List<String> bullets(Term term) {
        Reason amount = new Reason.Calculated(Text.same("amount"), Reckoning.exactly(term));
        return ReasonReport.blocks(amount, POLICY, new Formats(Language.EN, POLICY.vocabulary())).stream()
                .filter(Block.Bullet.class::isInstance)
                .map(block -> ((Block.Bullet) block).text())
                .toList();
    }

    @Test
    void anAmountOfOneHalfNamesNeitherTheRateNorTheDaysOfTheOther() {
        List<Term> halves = List.of(half("60000.00", FIRST), half("63000.00", SECOND));
        assertThat(bullets(new Term.Portion(halves, 1, RoundingMode.HALF_UP)))
                .containsExactly(
                        "rate: 63,000.00 EUR (plan: rates[63000.00])",
                        "part of the year: 6/12",
                        "stretch: 2027-07-01–2027-12-31");
    }

    @Test
    void twoStretchesOfTimeThatAreTheSamePartOfAYearAreBothNamed() {
        Term whole = new Term.Sum(List.of(half("60000.00", FIRST), half("63000.00", SECOND)));
        assertThat(bullets(whole))
                .containsSubsequence(
                        "part of the year: 6/12",
                        "stretch: 2027-01-01–2027-06-30",
                        "part of the year: 6/12",
                        "stretch: 2027-07-01–2027-12-31");
    }
}
