package org.kimrules.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import org.kimrules.report.chart.BarChart.Group;
import org.kimrules.report.chart.BarChart.Line;
import org.kimrules.report.chart.BarChart.Span;

class BarChartTest {

    private static final Formats GERMAN = new Formats(Language.DE, (kind, code) -> Text.same(code));

    private static Optional<Money> euros(String amount) {
        return Optional.of(Euro.of(amount));
    }

    private static Bar bar(Optional<Money> lower, Optional<Money> upper) {
        return new Bar("net", "2020", lower, upper, "", "");
    }

    private static BarChart chart(Bar... bars) {
        return BarChart.of("id", "title", "description", List.of(new Group("group", List.of(bars))), GERMAN);
    }

    @Test
    void anAmountThatIsKnownIsSolidFromZero() {
        BarChart chart = chart(bar(euros("200.00"), euros("200.00")), bar(euros("50.00"), euros("50.00")));
        assertThat(chart.rows())
                .extracting(BarChart.Row::certain)
                .containsExactly(new Span(150, 400), new Span(150, 100));
        assertThat(chart.rows())
                .allSatisfy(row -> assertThat(row.possible().width()).isZero());
    }

    @Test
    void aDeficitGoesToTheLeftOfZero() {
        BarChart chart = chart(bar(euros("-100.00"), euros("-100.00")), bar(euros("100.00"), euros("100.00")));
        assertThat(chart.zero()).isEqualTo(350);
        assertThat(chart.rows())
                .extracting(BarChart.Row::certain)
                .containsExactly(new Span(150, 200), new Span(350, 200));
    }

    @Test
    void aRangeIsSolidUpToWhatIsCertainAndHatchedBeyond() {
        BarChart.Row row = chart(bar(euros("50.00"), euros("200.00"))).rows().get(0);
        assertThat(row.certain()).isEqualTo(new Span(150, 100));
        assertThat(row.possible()).isEqualTo(new Span(250, 300));
    }

    @Test
    void anAmountWithoutAnUpperBoundIsHatchedToTheEnd() {
        BarChart chart = chart(bar(euros("100.00"), Optional.empty()), bar(euros("200.00"), euros("200.00")));
        assertThat(chart.rows().get(0).certain()).isEqualTo(new Span(150, 200));
        assertThat(chart.rows().get(0).possible()).isEqualTo(new Span(350, 200));
    }

    @Test
    void theGridStandsAtRoundAmounts() {
        assertThat(chart(bar(euros("660000.00"), euros("660000.00"))).grid())
                .extracting(Line::words)
                .containsExactly("0", "200.000", "400.000", "600.000", "800.000");
        assertThat(chart(bar(euros("0.00"), euros("0.00"))).grid())
                .extracting(Line::words)
                .containsExactly("0", "1");
    }
}
