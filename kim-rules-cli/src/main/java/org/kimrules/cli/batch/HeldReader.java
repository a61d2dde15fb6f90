package org.kimrules.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.ByteLines;
import org.kimrules.cli.batch.documents.ByteLines.Line;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.BatchLine.Status;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineTally;

/**
 * Reads what a file of results holds. It holds what stands before the first line that is none: a line that was torn when the run
 * was killed, or that the disk lost. One reading.
 */
final class HeldReader {

    private static final int SHOWN = 5;

    /** In bytes, many times the size of a header. Of a large file that is none of results no more is kept. */
    private static final int LARGEST_HEADER = 1 << 20;

    private final Path path;
    private final BatchHeader header;
    private final BatchInput input;
    private final BitSet done = new BitSet();
    private final LineTally tally = new LineTally();
    private final List<String> inEachAnswer;
    private final List<String> changed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private long end;
    private int last = -1;
    private int cut;
    private boolean finished;

    HeldReader(Path path, BatchHeader header, BatchInput input) {
        this.path = path;
        this.header = header;
        this.input = input;
        this.inEachAnswer = header.inEachAnswer();
    }

    /**
     * Reads the file.
     *
     * @throws StoppedException when it is not a file of this batch, or not as it was written
     */
    Held read(ByteLines lines) throws IOException {
        Optional<Line> first = lines.next(LARGEST_HEADER);
        if (first.isEmpty() || begun(first.get())) {
            return Held.nothing();
        }
        checkHeader(first.get());
        end = first.get().end();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            take(line.get());
        }
        check("documents have changed since their results were written to `" + path + "`", changed);
        check("`" + path + "` holds lines of another batch", others);
        return new Held(end, cut, done, tally, finished);
    }

    /** Whether the run was killed before its header was written to the end. */
    private boolean begun(Line first) {
        byte[] whole = header.line().getBytes(StandardCharsets.UTF_8);
        byte[] found = first.bytes();
        return !first.ended()
                && found.length <= whole.length
                && Arrays.equals(found, Arrays.copyOf(whole, found.length));
    }

    private void checkHeader(Line first) {
        String found = text(first);
        if (!first.ended() || !BatchHeader.is(found)) {
            throw StoppedException.unusable("`" + path + "` is no file of results, nothing was written");
        }
        List<String> differences = header.differencesFrom(found);
        if (!differences.isEmpty()) {
            throw StoppedException.unusable("`" + path + "` holds the results of another batch, nothing was written: "
                    + String.join("; ", differences));
        }
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private void take(Line line) {
        String text = text(line);
        if (line.ended() && BatchTrailer.is(text)) {
            takeTrailer(text, line.end());
        } else if (finished) {
            throw altered();
        } else if (cut > 0) {
            cut++;
        } else {
            takeResult(line, text);
        }
    }

    private void takeTrailer(String text, long endOfLine) {
        if (cut > 0 || finished || !tally.trailer().line().equals(text)) {
            throw altered();
        }
        finished = true;
        end = endOfLine;
    }

    private StoppedException altered() {
        return StoppedException.unusable(
                "`" + path + "` has a trailer, but is not as it was written; nothing was written. Take another file");
    }

    private void takeResult(Line line, String text) {
        Optional<BatchLine> result = line.ended() && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line.bytes())
                ? BatchLine.read(text)
                : Optional.empty();
        int index = result.map(each -> input.indexOf(each.key())).orElse(-1);
        if (index < 0 || !awaited(index)) {
            cut = 1;
            return;
        }
        last = index;
        done.set(index);
        tally.add(result.orElseThrow());
        end = line.end();
        compare(result.get());
    }

    private boolean awaited(int index) {
        return header.ordered() ? index == input.after(last) : !done.get(index);
    }

    private void compare(BatchLine result) {
        if (input.changed(result)) {
            changed.add(result.key());
        } else if (result.status() == Status.ASSESSED && !inEachAnswer.stream().allMatch(result.text()::contains)) {
            others.add(result.key());
        }
    }

    /** Old and new results, or those of two batches, in one file would not be those of any state of the documents and the law. */
    private static void check(String what, List<String> keys) {
        if (!keys.isEmpty()) {
            throw StoppedException.unusable(what + ", nothing was written: "
                    + String.join(", ", keys.subList(0, Math.min(SHOWN, keys.size())))
                    + (keys.size() > SHOWN ? " and " + (keys.size() - SHOWN) + " more" : "")
                    + ". Take another file");
        }
    }
}
