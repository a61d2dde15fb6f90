package org.kimrules.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;
import org.kimrules.report.chart.Timeline.Bar;
import org.kimrules.report.chart.Timeline.Event;
import org.kimrules.report.chart.Timeline.Group;
import org.kimrules.report.chart.Timeline.Lane;
import org.kimrules.report.chart.Timeline.Year;

class TimelineTest {

    private static final LocalDate SUMMER = LocalDate.of(2021, 7, 1);

    private static Timeline timeline(Validity... validities) {
        List<Lane> lanes = List.of(validities).stream()
                .map(validity -> new Lane("lane", validity))
                .toList();
        return Timeline.of(
                "id",
                "title",
                "description",
                Period.of(SUMMER, LocalDate.of(2022, 3, 1)),
                List.of(new Group("document", "group", lanes)),
                List.of(new Event(SUMMER, "decision")));
    }

    @Test
    void itShowsWholeYears() {
        assertThat(timeline().years()).containsExactly(new Year(400, 2021), new Year(670, 2022));
    }

    @Test
    void whatGoesBeyondTheYearsIsCutAndSaysSo() {
        assertThat(timeline(
                                Validity.since(LocalDate.of(2012, 1, 1)),
                                new Validity(SUMMER, Optional.of(LocalDate.of(2021, 12, 31))))
                        .bars())
                .containsExactly(
                        new Bar("document", 400, 82, 540, true, true, "lane"),
                        new Bar("document", 533, 106, 137, false, false, "lane"));
    }

    @Test
    void whatLiesOutsideOfTheYearsIsLeftOut() {
        assertThat(timeline(Validity.since(LocalDate.of(2023, 1, 1))).bars()).isEmpty();
    }

    @Test
    void aDayStandsWhereItsYearHasIt() {
        assertThat(timeline().days()).singleElement().satisfies(day -> {
            assertThat(day.x()).isEqualTo(533);
            assertThat(day.left()).isFalse();
        });
    }
}
