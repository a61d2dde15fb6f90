package org.kimrules.cli.batch;

import java.util.Iterator;
import java.util.stream.Stream;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.cli.progress.ProgressBar;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineTally;
import org.kimrules.core.batch.line.LineWriter;

/**
 * The way of documents into a file of results.
 *
 * @param input the documents
 * @param writer makes a line of each
 * @param workers who does that
 * @param bar is told how far it is
 */
public record BatchRun(BatchInput input, LineWriter writer, Workers workers, ProgressBar bar) {

    /**
     * What a run came to.
     *
     * @param sum what all results come to, those that were there before too
     * @param whole whether somebody took all of them, with their trailer
     */
    public record End(BatchTrailer sum, boolean whole) {}

    /**
     * Adds the results that are not there yet, and the trailer.
     *
     * @throws StoppedException when the results can't be written, the documents are not what they were, or memory is short
     */
    public End into(Results results) {
        LineTally tally = results.held().tally();
        if (results.held().finished()) {
            return new End(tally.trailer(), true);
        }
        boolean whole = lines(results, tally) && trailer(results, tally);
        return new End(tally.trailer(), whole);
    }

    private static boolean trailer(Results results, LineTally tally) {
        results.sync();
        boolean taken = results.write(tally.trailer().line());
        results.sync();
        return taken;
    }

    /** Returns whether all lines are there. */
    private boolean lines(Results results, LineTally tally) {
        try (Stream<BatchLine> lines =
                workers.map(input.sources(results.held().done()), (index, source) -> line(source))) {
            Iterator<BatchLine> each = lines.iterator();
            while (each.hasNext()) {
                BatchLine line = each.next();
                if (!results.write(line.text())) {
                    return false;
                }
                tally.add(line);
                bar.show(tally);
            }
        } finally {
            bar.end();
        }
        return true;
    }

    /** Whoever looks for what took the memory has to know where. */
    private BatchLine line(Source source) {
        try {
            return writer.line(source);
        } catch (OutOfMemoryError e) {
            throw StoppedException.broken("not enough memory for the plan `" + source.key()
                    + "`: the results are not complete. Take the same command with --threads 1 or with more memory, for example"
                    + " JDK_JAVA_OPTIONS=-Xmx4g; it goes on where a file ends");
        }
    }
}
