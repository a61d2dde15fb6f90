package org.kimrules.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.report.page.Anchors;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Value;
import org.kimrules.report.chart.Bar;
import org.kimrules.report.chart.BarChart;
import org.kimrules.report.chart.BarChart.Group;

/** The bar charts of an assessment. */
final class Charts {

    private final Assessment assessment;
    private final Formats formats;

    Charts(Assessment assessment, Formats formats) {
        this.assessment = assessment;
        this.formats = formats;
    }

    /** Returns cost, grant and own funds of each year. */
    BarChart years() {
        List<Group> groups = assessment.years().stream()
                .map(year -> new Group(Integer.toString(year.year()), bars(year)))
                .toList();
        return chart("chart-years", Terms.CHART_YEARS, Terms.CHART_YEARS_SHOWS, groups);
    }

    private List<Bar> bars(YearResult year) {
        return List.of(
                bar(year, What.COST, Terms.COST, year.cost()),
                bar(year, What.GRANT, Terms.GRANT, year.grant()),
                bar(year, What.OWN_FUNDS, Terms.OWN_FUNDS, EuroRange.exactly(year.ownFunds())));
    }

    private Bar bar(YearResult year, What what, Terms label, EuroRange amount) {
        return bar(AmountRef.year(year.year(), what), word(label), Optional.of(amount.lower()), amount.upper());
    }

    /** Returns the net of each budget line and year. */
    BarChart lines() {
        Map<String, String> titles = assessment.plan().budget().lines().stream()
                .collect(Collectors.toMap(BudgetLine::code, BudgetLine::title, (first, second) -> first));
        List<Group> groups = assessment.lines().stream()
                .map(LineResult::line)
                .distinct()
                .map(line -> new Group(
                        Stream.of(formats.code("line", line), titles.getOrDefault(line, ""))
                                .collect(Collectors.joining(" "))
                                .strip(),
                        nets(line)))
                .toList();
        return chart("chart-lines", Terms.CHART_LINES, Terms.CHART_LINES_SHOWS, groups);
    }

    private List<Bar> nets(String line) {
        return assessment.lines().stream()
                .filter(each -> each.line().equals(line))
                .map(each -> bar(
                        AmountRef.line(line, each.year(), What.NET),
                        Integer.toString(each.year()),
                        each.cost().upper().map(each.revenue().lower()::minus),
                        each.revenue()
                                .upper()
                                .map(most -> most.minus(each.cost().lower()))))
                .toList();
    }

    private Bar bar(AmountRef ref, String label, Optional<Money> lower, Optional<Money> upper) {
        return new Bar(
                ref.what().name().toLowerCase(Locale.ROOT), label, lower, upper, words(lower, upper), Anchors.of(ref));
    }

    private String words(Optional<Money> lower, Optional<Money> upper) {
        if (lower.isEmpty()) {
            return upper.map(most -> word(Terms.AT_MOST) + " " + formats.amount(most))
                    .orElse(word(Terms.OPEN));
        }
        if (lower.equals(upper)) {
            return formats.amount(lower.get());
        }
        boolean bounded = new Value.Range(lower.get(), upper).bounded();
        return bounded ? formats.range(lower.get(), upper) : word(Terms.OPEN);
    }

    private BarChart chart(String id, Terms title, Terms shows, List<Group> groups) {
        boolean open = groups.stream()
                .flatMap(group -> group.bars().stream())
                .anyMatch(bar -> !bar.lower().equals(bar.upper()));
        return BarChart.of(id, word(title), word(shows) + (open ? " " + word(Terms.HATCHED) : ""), groups, formats);
    }

    private String word(Terms term) {
        return formats.text(term.text());
    }
}
