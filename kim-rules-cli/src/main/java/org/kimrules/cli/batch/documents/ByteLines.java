package org.kimrules.cli.batch.documents;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of bytes, each with the place it ends at. Only a line feed ends a line. */
public final class ByteLines implements Closeable {

    private static final int BLOCK = 1 << 16;
    private static final byte LINE_FEED = '\n';

    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int filled;
    private long end;

    /**
     * Creates the lines.
     *
     * @param limit how many bytes of a line are kept; what is beyond is passed over
     */
    public ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** A line. */
    public static final class Line {

        private final byte[] bytes;
        private final boolean ended;
        private final long end;

        private Line(byte[] bytes, boolean ended, long end) {
            this.bytes = bytes;
            this.ended = ended;
            this.end = end;
        }

        /** Returns the line without its line feed; not a copy. */
        public byte[] bytes() {
            return bytes;
        }

        /** Returns whether it has a line feed; only the last line of a stream may have none. */
        public boolean ended() {
            return ended;
        }

        /** Returns the place behind it, counted in bytes from the start. */
        public long end() {
            return end;
        }
    }

    /** Returns the next line; empty at the end. */
    public Optional<Line> next() throws IOException {
        return next(limit);
    }

    /**
     * Returns the next line; empty at the end.
     *
     * @param most how many bytes of this line are kept
     */
    public Optional<Line> next(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean some = false;
        while (filled()) {
            some = true;
            int start = next;
            while (next < filled && block[next] != LINE_FEED) {
                next++;
            }
            line.write(block, start, Math.min(next - start, most - line.size()));
            end += next - start;
            if (next < filled) {
                next++;
                end++;
                return Optional.of(new Line(line.toByteArray(), true, end));
            }
        }
        return some ? Optional.of(new Line(line.toByteArray(), false, end)) : Optional.empty();
    }

    private boolean filled() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(block));
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
