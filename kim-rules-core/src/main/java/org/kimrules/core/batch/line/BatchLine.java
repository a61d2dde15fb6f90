package org.kimrules.core.batch.line;

import java.nio.charset.StandardCharsets;

/**
 * The result of one document on one line of JSON.
 *
 * @param status what became of it
 * @param blocked whether it was assessed and a finding blocks it
 * @param text the line, without a line feed
 */
public record BatchLine(Status status, boolean blocked, String text) {

    /** What became of a document. */
    public enum Status {
        /** It was assessed. */
        ASSESSED,
        /** It can't be used, or the plan in it can't. */
        REFUSED,
        /** The policy or the library failed on it. */
        FAILED
    }

    /** Returns the line in UTF-8, without a line feed. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
