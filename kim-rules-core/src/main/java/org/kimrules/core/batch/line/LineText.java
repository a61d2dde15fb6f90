package org.kimrules.core.batch.line;

import java.io.Writer;

/** The text of a line while it is written. Its bytes are counted on the way, so that one that grows too large never exists. */
final class LineText extends Writer {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private final StringBuilder text = new StringBuilder();
    private final long limit;
    private long bytes;

    /**
     * Creates an empty text.
     *
     * @param limit how many bytes of UTF-8 it may have
     */
    LineText(long limit) {
        this.limit = limit;
    }

    /** The text would have more bytes than it may. */
    static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** @throws TooLargeException when the limit is passed; from then on every time */
    @Override
    public void write(char[] from, int start, int length) {
        for (int i = start; i < start + length; i++) {
            bytes += bytes(from[i]);
        }
        if (bytes > limit) {
            text.setLength(0);
            text.trimToSize();
            throw new TooLargeException();
        }
        text.append(from, start, length);
    }

    /** A pair of surrogates stands for four bytes, two for each. */
    private static int bytes(char one) {
        if (one < ONE_BYTE) {
            return 1;
        }
        return one < TWO_BYTES || Character.isSurrogate(one) ? 2 : 3;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
