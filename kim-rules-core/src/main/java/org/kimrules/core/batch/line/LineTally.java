package org.kimrules.core.batch.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.kimrules.core.batch.line.BatchLine.Status;

/** What the lines of a file come to, while it is written or read. Not thread-safe: lines have an order. */
public final class LineTally {

    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private final MessageDigest inOrder;
    private LineDigest digest = LineDigest.NONE;
    private long blocked;

    /** Creates a tally of no lines. */
    public LineTally() {
        try {
            inOrder = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds the next line. */
    public void add(BatchLine line) {
        byte[] bytes = line.bytes();
        counts.merge(line.status(), 1L, Long::sum);
        blocked += line.blocked() ? 1 : 0;
        digest = digest.plus(LineDigest.of(bytes));
        inOrder.update(bytes);
        inOrder.update((byte) '\n');
    }

    /** Returns how many lines there are so far. */
    public long lines() {
        return digest.lines();
    }

    /** Returns the trailer of a file that ends here. */
    public BatchTrailer trailer() {
        return new BatchTrailer(
                of(Status.ASSESSED), of(Status.REFUSED), of(Status.FAILED), blocked, digest.hex(), digestInOrder());
    }

    private long of(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Asking for a digest ends it, so a copy is asked. */
    private String digestInOrder() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) inOrder.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of this Java can't be copied", e);
        }
    }
}
