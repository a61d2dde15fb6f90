package org.kimrules.cli.batch;

import java.util.Iterator;
import java.util.stream.Stream;
import org.kimrules.cli.progress.ProgressBar;
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
     * Adds the results that are not there yet, and the trailer.
     *
     * @return what all results come to, those that were there before too
     * @throws StoppedException when the results can't be written or the documents are not what they were
     */
    public BatchTrailer into(Results results) {
        LineTally tally = results.held().tally();
        if (results.held().finished() || !lines(results, tally)) {
            return tally.trailer();
        }
        BatchTrailer trailer = tally.trailer();
        results.sync();
        results.write(trailer.line());
        results.sync();
        return trailer;
    }

    /** Returns whether all lines are there. */
    private boolean lines(Results results, LineTally tally) {
        try (Stream<BatchLine> lines =
                workers.map(input.sources(results.held().done()), (index, source) -> writer.line(source))) {
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
}
