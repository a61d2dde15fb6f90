package org.kimrules.core.batch.line;

import org.kimrules.core.report.layout.Form;
import org.kimrules.core.report.layout.Json;

/**
 * The last line of a file of results; a file without one is not complete.
 *
 * @param assessed how many documents were assessed
 * @param refused how many were refused
 * @param failed on how many the policy or the library failed
 * @param blocked how many of those assessed have a finding that blocks them
 * @param digest the digest of the result lines whatever their order, see {@link LineDigest}
 * @param digestInOrder the SHA-256 of the bytes of all result lines as they stand, each with its line feed
 */
public record BatchTrailer(
        long assessed, long refused, long failed, long blocked, String digest, String digestInOrder) {

    private static final String FIRST = "total";

    private static final Form<BatchTrailer> FORM = new Form<BatchTrailer>()
            .count(FIRST, BatchTrailer::total)
            .count("assessed", BatchTrailer::assessed)
            .count("refused", BatchTrailer::refused)
            .count("failed", BatchTrailer::failed)
            .count("blocked", BatchTrailer::blocked)
            .text("digest", BatchTrailer::digest)
            .text("digestInOrder", BatchTrailer::digestInOrder);

    /** Returns how many documents there were. */
    public long total() {
        return assessed + refused + failed;
    }

    /** Returns the line, without a line feed. */
    public String line() {
        return Json.line(json -> FORM.write(json, this));
    }

    /** Returns whether the text is the whole trailer of some file of results. */
    public static boolean is(String text) {
        return Json.read(text).filter(fields -> fields.containsKey(FIRST)).isPresent();
    }
}
