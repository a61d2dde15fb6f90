package org.kimrules.cli.progress;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineTally;

/**
 * How far a batch is. On a terminal it is one line that is written again and again, in a log a line for each twentieth. It
 * knows no time, so it says nothing of how long it will take.
 */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int SILENT = 0;

    private final PrintWriter out;
    private final long total;
    private final int steps;
    private final boolean terminal;
    private long shown = -1;

    private ProgressBar(PrintWriter out, long total, int steps, boolean terminal) {
        this.out = out;
        this.total = total;
        this.steps = steps;
        this.terminal = terminal;
    }

    /** Returns a bar on a terminal. */
    public static ProgressBar onTerminal(PrintWriter out, long total) {
        return new ProgressBar(out, total, 500, true);
    }

    /** Returns lines for a log. */
    public static ProgressBar inLog(PrintWriter out, long total) {
        return new ProgressBar(out, total, 20, false);
    }

    /** Returns one that says nothing. */
    public static ProgressBar silent() {
        return new ProgressBar(new PrintWriter(Writer.nullWriter()), 1, SILENT, false);
    }

    /** Shows how far the batch is, where that is another step than the last one. */
    public void show(LineTally tally) {
        long step = tally.lines() * steps / total;
        if (steps != SILENT && step != shown) {
            shown = step;
            out.print((terminal ? "\r" : "") + line(tally.trailer()) + (terminal ? "" : System.lineSeparator()));
            out.flush();
        }
    }

    /** A file that grows meanwhile may give more than was said; the bar then is full. */
    private String line(BatchTrailer sum) {
        int full = (int) (Math.min(sum.total(), total) * WIDTH / total);
        return String.format(
                Locale.ROOT,
                "kim: [%s%s] %d of %d, %d refused, %d failed",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                sum.total(),
                total,
                sum.refused(),
                sum.failed());
    }

    /** Leaves the line. */
    public void end() {
        if (terminal && shown >= 0) {
            out.println();
        }
        out.flush();
    }
}
