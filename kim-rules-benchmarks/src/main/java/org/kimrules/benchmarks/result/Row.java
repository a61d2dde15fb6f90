package org.kimrules.benchmarks.result;

import java.util.Locale;

/**
 * One figure. It is a measurement and nothing that any decision rests on.
 *
 * @param workload the workload, {@code W1} for example, with what it does
 * @param size its size, mostly the number of positions
 * @param contender who was measured
 * @param measure what was measured: {@code time}, {@code alloc}, {@code heap}
 * @param value the figure
 * @param unit its unit
 * @param median the median of the samples, where the figure is a mean
 * @param flags the options of the JVM
 */
public record Row(
        String workload,
        String size,
        String contender,
        String measure,
        double value,
        String unit,
        double median,
        String flags) {

    /** The columns of {@link #csv()}. */
    public static final String HEADER = "workload,size,contender,measure,value,unit,median,flags";

    /** Returns the same case with another figure. */
    public Row measuring(String other, double figure, String in) {
        return new Row(workload, size, contender, other, figure, in, figure, flags);
    }

    /** Returns the row as a line of comma-separated values. */
    public String csv() {
        return String.join(
                ",", workload, size, contender, measure, number(value), unit, number(median), flags.replace(',', ';'));
    }

    /** Returns the row that a line was written from. */
    public static Row of(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Double.parseDouble(cells[4]),
                cells[5],
                Double.parseDouble(cells[6]),
                cells[7]);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
