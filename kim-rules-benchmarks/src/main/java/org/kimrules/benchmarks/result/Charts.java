package org.kimrules.benchmarks.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of a workload as bars on a scale on which each step is ten times the one before. */
public final class Charts {

    private static final int LEFT = 210;
    private static final int PLOT = 420;
    private static final int RIGHT = 110;
    private static final int TOP = 40;
    private static final int ROW = 22;
    private static final int BAR = 14;
    private static final List<String> COLOURS = List.of("#1f6f8b", "#c8553d", "#8d8741", "#588157");

    private Charts() {}

    /**
     * Draws the times of a workload.
     *
     * @param measure which time is drawn, the one that passed or that of processors
     * @param each whether a bar is the time of one position rather than of the plan
     */
    public static String times(String title, List<Row> rows, String measure, boolean each) {
        List<Row> times =
                rows.stream().filter(row -> row.measure().equals(measure)).toList();
        Map<String, String> colours = new LinkedHashMap<>();
        times.forEach(
                row -> colours.computeIfAbsent(row.contender(), who -> COLOURS.get(colours.size() % COLOURS.size())));
        double least = Math.floor(
                times.stream().mapToDouble(row -> log(row, each)).min().orElse(0));
        double most = Math.ceil(
                times.stream().mapToDouble(row -> log(row, each)).max().orElse(1));
        double step = PLOT / Math.max(1, most - least);
        Svg svg = new Svg(LEFT + PLOT + RIGHT, TOP + ROW * (times.size() + 2), title);
        grid(svg, times.size(), least, most, step);
        for (int i = 0; i < times.size(); i++) {
            Row row = times.get(i);
            double y = TOP + i * ROW;
            double length = Math.max(1, (log(row, each) - least) * step);
            String who = row.size() + " " + row.contender();
            String time = Tables.time(micros(row, each));
            svg.text(10, y + BAR - 2, who);
            svg.bar(LEFT, y, length, BAR, colours.getOrDefault(row.contender(), "#888888"), who + " " + time);
            svg.text(LEFT + length + 4, y + BAR - 2, time);
        }
        return svg.text();
    }

    private static void grid(Svg svg, int bars, double least, double most, double step) {
        for (double power = least; power <= most; power++) {
            double x = LEFT + (power - least) * step;
            svg.line(x, TOP - 4, x, TOP + bars * ROW, "#cccccc");
            svg.text(x - 12, TOP + bars * ROW + 14, Tables.time(Math.pow(10, power)));
        }
    }

    private static double log(Row row, boolean each) {
        return Math.log10(micros(row, each));
    }

    private static double micros(Row row, boolean each) {
        return each ? row.value() / Double.parseDouble(row.size()) : row.value();
    }
}
