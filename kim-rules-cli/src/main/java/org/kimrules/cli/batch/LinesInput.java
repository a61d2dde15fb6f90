package org.kimrules.cli.batch;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;

/**
 * The lines of a file, each a plan in JSON. Their keys are their numbers, counted from 1. The file is read twice: for its digest
 * before anything is assessed, and for its lines, when the digest has to come out the same.
 */
final class LinesInput implements BatchInput {

    private final Path file;
    private final BatchHeader.Input about;
    private final int lines;

    private LinesInput(Path file, BatchHeader.Input about, int lines) {
        this.file = file;
        this.about = about;
        this.lines = lines;
    }

    static LinesInput of(Path file) {
        try (LineSources sources = new LineSources(file, new BitSet())) {
            long documents = 0;
            while (sources.hasNext()) {
                sources.next();
                documents++;
            }
            if (documents == 0) {
                throw StoppedException.unusable("no plans in `" + file + "`, expected one in each line");
            }
            return new LinesInput(file, new BatchHeader.Input("LINES", documents, sources.digest()), sources.lines());
        }
    }

    @Override
    public BatchHeader.Input about() {
        return about;
    }

    @Override
    public int indexOf(String key) {
        try {
            int number = Integer.parseInt(key);
            return number >= 1 && number <= lines ? number - 1 : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public Stream<Source> sources(BitSet done) {
        LineSources sources = new LineSources(file, done);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Checked(sources, about.documents() - done.cardinality()), Spliterator.ORDERED),
                        false)
                .onClose(sources::close);
    }

    /** So many lines as there were, which end with the digest that they began with. */
    private final class Checked implements Iterator<Source> {

        private final LineSources sources;
        private long left;
        private boolean ended;

        private Checked(LineSources sources, long left) {
            this.sources = sources;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            if (ended) {
                return false;
            }
            ended = !sources.hasNext();
            // a line more would get a result that belongs to no document of the header
            if (ended ? !sources.digest().equals(about.digest()) : left == 0) {
                throw StoppedException.unusable("`" + file + "` was changed while it was read");
            }
            return !ended;
        }

        @Override
        public Source next() {
            left--;
            return sources.next();
        }
    }

    /** Each line is part of the digest in the header. */
    @Override
    public boolean changed(BatchLine line) {
        return false;
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public boolean contains(Path other) {
        return other.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }
}
