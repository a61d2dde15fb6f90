package org.kimrules.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "-0.00, 0.00",
        "0.5, 0.50",
        "55000, 55000.00",
        "55000.10, 55000.10",
        "-3.2, -3.20",
        "12345678901234567890123456789.01, 12345678901234567890123456789.01"
    })
    void anAmountIsExactAndWrittenWithTwoDecimals(String written, String plain) {
        assertThat(Euro.plain(Euro.of(written))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "-0.125", "1E-3"})
    void aThirdDecimalIsRefusedAndNeverRounded(String written) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euro.of(written));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euro.of(new BigDecimal(written)));
    }

    @Test
    void amountsThatAreWrittenDifferentlyAreEqual() {
        assertThat(Euro.of("0.5")).isEqualTo(Euro.of("0.50")).hasSameHashCodeAs(Euro.of("0.50"));
        assertThat(Euro.of("-0")).isEqualTo(Euro.ZERO);
    }

    @Test
    void nothingSumsUpToZero() {
        assertThat(Euro.sum(List.of())).isEqualTo(Euro.of("0.00"));
    }

    @Test
    void aSumIsExactBeyondTheRangeOfLongCents() {
        Money most = Euro.of("92233720368547758.07");
        assertThat(Euro.sum(List.of(most, Euro.of("0.01"), most))).isEqualTo(Euro.of("184467440737095516.15"));
    }

    @Test
    void anotherCurrencyIsNoPartOfASum() {
        List<Money> amounts = List.of(Euro.of("1.00"), Money.parse("USD 1.00"));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> Euro.sum(amounts));
    }

    @Test
    void zeroIsInEuros() {
        assertThat(Euro.ZERO).isEqualTo(Money.zero(CurrencyUnit.EUR));
    }

    @Test
    void aBudgetDoesNotFollowTheListsItWasMadeOf() {
        List<BudgetLine> lines = new ArrayList<>(List.of(new BudgetLine("11.01.27", "Zentrum", true)));
        BudgetPlan plan = new BudgetPlan(lines, List.of(), List.of(), List.of());
        lines.clear();
        assertThat(plan.lines()).containsExactly(new BudgetLine("11.01.27", "Zentrum", true));
    }

    @Test
    void theYearsOfAClaimAreSortedAndItsOwn() {
        TreeSet<Integer> years = new TreeSet<>(Set.of(2022, 2020, 2021));
        Claim claim =
                new Claim("C", "Seite 2", Claim.Kind.COST, Set.of("P1"), Optional.empty(), years, Euro.of("1.00"));
        years.clear();
        assertThat(claim.years()).containsExactly(2020, 2021, 2022);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> claim.years().clear());
    }

    @Test
    void lessThanNothingIsNothing() {
        assertThat(Euro.orNothing(Euro.of("-0.01"))).isEqualTo(Euro.ZERO);
        assertThat(Euro.orNothing(Euro.of("0.01"))).isEqualTo(Euro.of("0.01"));
    }
}
