package org.kimrules.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;

/**
 * What applies and what is planned over the years, below each other, with single days as lines across (<i>Zeitstrahl</i>). It
 * starts and ends with a whole year; what began before or goes on after it is cut there.
 *
 * @param id the id of the drawing
 * @param title its title
 * @param description what it shows, in a sentence
 * @param height its height in pixels
 * @param years the years
 * @param days the single days
 * @param groups the titles of the groups
 * @param bars what applies or is planned
 */
public record Timeline(
        String id,
        String title,
        String description,
        int height,
        List<Year> years,
        List<Day> days,
        List<Heading> groups,
        List<Bar> bars) {

    /** The width of every drawing in pixels. */
    public static final int WIDTH = 960;

    private static final int LEFT = 400;
    private static final int PLOT = 540;
    private static final int ROW = 24;
    private static final int THICKNESS = 12;
    private static final int LETTERS = 54;

    /** Keeps copies. */
    public Timeline {
        years = List.copyOf(years);
        days = List.copyOf(days);
        groups = List.copyOf(groups);
        bars = List.copyOf(bars);
    }

    /**
     * Something that lasts.
     *
     * @param label what it is
     * @param validity the days that it lasts
     */
    public record Lane(String label, Validity validity) {}

    /**
     * What belongs together.
     *
     * @param kind what sort of bars they are, for their pattern
     * @param title what they have in common
     * @param lanes what lasts
     */
    public record Group(String kind, String title, List<Lane> lanes) {

        /** Keeps a copy. */
        public Group {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * A day that matters.
     *
     * @param date the day
     * @param label what it is
     */
    public record Event(LocalDate date, String label) {}

    /**
     * A year.
     *
     * @param x the pixel of its first day
     * @param number the year
     */
    public record Year(int x, int number) {}

    /**
     * A day in its place.
     *
     * @param x its pixel
     * @param y the pixel that its words stand on
     * @param left whether its words stand on its left
     * @param label its words
     */
    public record Day(int x, int y, boolean left, String label) {}

    /**
     * The title of a group in its place.
     *
     * @param y the pixel that its letters stand on
     * @param words the title
     */
    public record Heading(int y, String words) {}

    /**
     * Something that lasts in its place.
     *
     * @param kind what sort of bar it is
     * @param x the pixel of its left end
     * @param y the pixel of its upper edge
     * @param width its width in pixels
     * @param before whether it began before the first day of the drawing
     * @param after whether it goes on after the last one
     * @param label its words
     */
    public record Bar(String kind, int x, int y, int width, boolean before, boolean after, String label) {

        /** Returns the pixel that its words stand on. */
        public int baseline() {
            return y + THICKNESS - 1;
        }

        /** Returns the pixel of its right end. */
        public int end() {
            return x + width;
        }

        /** Returns the height of the bar. */
        public int thickness() {
            return THICKNESS;
        }
    }

    /**
     * Returns the drawing.
     *
     * @param shown the days that it has to show; it shows the whole years around them
     */
    public static Timeline of(
            String id, String title, String description, Period shown, List<Group> groups, List<Event> events) {
        Period all = Period.of(
                shown.from().withDayOfYear(1),
                shown.to().withDayOfYear(1).plusYears(1).minusDays(1));
        List<Heading> headings = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int y = ROW * (events.size() + 1);
        for (Group group : groups) {
            headings.add(new Heading(y + ROW - 4, group.title()));
            y += ROW + 4;
            for (Lane lane : group.lanes()) {
                Optional<Bar> bar = bar(group.kind(), lane, y + (ROW - THICKNESS) / 2, all);
                bar.ifPresent(bars::add);
                y += bar.isPresent() ? ROW : 0;
            }
        }
        return new Timeline(id, title, description, y + ROW, years(all), days(events, all), headings, bars);
    }

    private static Optional<Bar> bar(String kind, Lane lane, int y, Period all) {
        LocalDate from = lane.validity().from();
        LocalDate to = lane.validity().to().orElse(LocalDate.MAX);
        return Period.of(from, to).intersection(all).map(seen -> {
            int x = at(seen.from(), all);
            int width = Math.max(2, at(seen.to().plusDays(1), all) - x);
            return new Bar(kind, x, y, width, from.isBefore(all.from()), to.isAfter(all.to()), shortened(lane.label()));
        });
    }

    /** What finds no room beside the bars ends with an ellipsis; the table has it whole. */
    private static String shortened(String label) {
        return label.length() <= LETTERS
                ? label
                : label.substring(0, LETTERS - 1).strip() + "…";
    }

    private static List<Year> years(Period all) {
        return IntStream.rangeClosed(all.from().getYear(), all.to().getYear())
                .mapToObj(year -> new Year(at(LocalDate.ofYearDay(year, 1), all), year))
                .toList();
    }

    private static List<Day> days(List<Event> events, Period all) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    int x = at(events.get(i).date(), all);
                    return new Day(
                            x,
                            ROW * (i + 1) - 8,
                            x > LEFT + PLOT / 2,
                            events.get(i).label());
                })
                .toList();
    }

    private static int at(LocalDate day, Period all) {
        return LEFT + (int) (ChronoUnit.DAYS.between(all.from(), day) * PLOT / all.days());
    }

    /** Returns the pixel where the plot ends. */
    public int bottom() {
        return height - ROW;
    }

    /** Returns the pixel of the left end of the plot. */
    public int left() {
        return LEFT;
    }

    /** Returns the pixel of the right end of the plot. */
    public int right() {
        return LEFT + PLOT;
    }
}
