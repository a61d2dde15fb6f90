package org.kimrules.cli.batch.documents;

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
    private final LineDigests digests;

    private LinesInput(Path file, BatchHeader.Input about, LineDigests digests) {
        this.file = file;
        this.about = about;
        this.digests = digests;
    }

    static LinesInput of(Path file) {
        LineDigests digests = new LineDigests();
        try (LineSources sources = new LineSources(file, new BitSet())) {
            while (sources.hasNext()) {
                byte[] line = sources.nextLine();
                digests.add(sources.lines() - 1, line);
            }
            if (digests.count() == 0) {
                throw StoppedException.unusable("no plans in `" + file + "`, expected one in each line");
            }
            return new LinesInput(file, new BatchHeader.Input("LINES", digests.count(), sources.digest()), digests);
        }
    }

    @Override
    public BatchHeader.Input about() {
        return about;
    }

    @Override
    public int indexOf(String key) {
        return digests.indexOf(key);
    }

    @Override
    public int after(int index) {
        return digests.after(index);
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

    @Override
    public boolean changed(BatchLine line) {
        return !digests.match(indexOf(line.key()), line.source());
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
