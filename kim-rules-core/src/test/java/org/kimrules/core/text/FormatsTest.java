package org.kimrules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.budget.Euro;

class FormatsTest {

    private static final Labels LABELS = (kind, code) -> Text.of(code + " (de)", code + " (en)");
    private static final Formats DE = new Formats(Language.DE, LABELS);
    private static final Formats EN = new Formats(Language.EN, LABELS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00|0.00",
                "0.5|0,50|0.50",
                "999.99|999,99|999.99",
                "1000|1.000,00|1,000.00",
                "261250|261.250,00|261,250.00",
                "1000000000000|1.000.000.000.000,00|1,000,000,000,000.00",
                "-1234.5|-1.234,50|-1,234.50"
            })
    void amountsHaveTwoDecimalsAndGroupedThousands(String amount, String german, String english) {
        assertThat(DE.amount(Euro.of(amount))).isEqualTo(german);
        assertThat(EN.amount(Euro.of(amount))).isEqualTo(english);
        assertThat(DE.value(Value.of(Euro.of(amount)))).isEqualTo(german + " EUR");
        assertThat(EN.value(Value.of(Euro.of(amount)))).isEqualTo(english + " EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.50|0,5|0.5",
                "0.00|0|0",
                "-0.0|0|0",
                "2020|2020|2020",
                "1E+4|10000|10000",
                "100.00|100|100",
                "0.0001|0,0001|0.0001",
                "-2.5|-2,5|-2.5"
            })
    void numbersHaveNoGroupingAndNoTrailingZeros(String number, String german, String english) {
        assertThat(DE.value(Value.of(new BigDecimal(number)))).isEqualTo(german);
        assertThat(EN.value(Value.of(new BigDecimal(number)))).isEqualTo(english);
    }

    @Test
    void aRangeIsWrittenWithItsBoundsAndIsOpenWhereNothingBoundsIt() {
        assertThat(DE.value(range("5625.00", Optional.of("6875.00")))).isEqualTo("5.625,00 bis 6.875,00 EUR");
        assertThat(DE.value(range("0.00", Optional.of("6875.00")))).isEqualTo("0,00 bis 6.875,00 EUR");
        assertThat(EN.value(range("5625.00", Optional.empty()))).isEqualTo("at least 5,625.00 EUR");
        assertThat(DE.value(range("0.00", Optional.empty()))).isEqualTo("offen");
        assertThat(EN.value(range("0.00", Optional.empty()))).isEqualTo("open");
    }

    private static Value range(String lower, Optional<String> upper) {
        return new Value.Range(Euro.of(lower), upper.map(Euro::of));
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2020, 9, 3);
        assertThat(DE.day(day)).isEqualTo("03.09.2020");
        assertThat(EN.day(day)).isEqualTo("2020-09-03");
        assertThat(DE.value(Value.of(day))).isEqualTo("03.09.2020");
        assertThat(EN.value(Value.of(day))).isEqualTo("2020-09-03");
    }

    @Test
    void yesAndNoCodesAndTextsFollowTheLanguage() {
        assertThat(Stream.of(Value.of(true), Value.of(false), Value.code("service", "MBE"), Value.of("free"))
                        .map(DE::value))
                .containsExactly("ja", "nein", "MBE (de)", "free");
        assertThat(Stream.of(Value.of(true), Value.of(false), Value.code("service", "MBE"), Value.of("free"))
                        .map(EN::value))
                .containsExactly("yes", "no", "MBE (en)", "free");
        assertThat(DE.text(Text.of("Stelle", "position"))).isEqualTo("Stelle");
        assertThat(DE.code("service", "MBE")).isEqualTo("MBE (de)");
        assertThat(List.of(DE.language(), EN.language())).containsExactly(Language.DE, Language.EN);
    }

    @Test
    void severalValuesAreWrittenOneAfterTheOther() {
        List<Value> values = new ArrayList<>(List.of(Value.of(2020), Value.of(new BigDecimal("0.50")), Value.of("x")));
        Value several = new Value.Several(values);
        values.clear();
        assertThat(DE.value(several)).isEqualTo("2020, 0,5, x");
        assertThat(EN.value(several)).isEqualTo("2020, 0.5, x");
        assertThat(EN.value(new Value.Several(List.of()))).isEmpty();
    }

    @Test
    void quantitiesThatAreWrittenDifferentlyAreEqual() {
        assertThat(Value.of(new BigDecimal("0.50"))).isEqualTo(Value.of(new BigDecimal("0.5")));
        assertThat(Value.of(new BigDecimal("2020.0"))).isEqualTo(Value.of(2020));
        assertThat(Value.of(new BigDecimal("1E+2"))).isEqualTo(Value.of(100)).hasSameHashCodeAs(Value.of(100));
        assertThat(Value.of(new BigDecimal("-0.00"))).isEqualTo(Value.of(0));
    }

    @Test
    void theMachineDoesNotMatter() {
        Value values = new Value.Several(List.of(
                Value.of(Euro.of("1234567.50")),
                Value.of(new BigDecimal("-1234.5")),
                Value.of(LocalDate.of(2020, 9, 3)),
                Value.of(true)));
        assertThat(Machines.answers(() -> new Formats(Language.DE, LABELS).value(values)))
                .containsExactly("1.234.567,50 EUR, -1234,5, 03.09.2020, ja");
        assertThat(Machines.answers(() -> new Formats(Language.EN, LABELS).value(values)))
                .containsExactly("1,234,567.50 EUR, -1234.5, 2020-09-03, yes");
    }
}
