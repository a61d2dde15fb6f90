package org.kimrules.core.batch.line;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kimrules.core.policy.Fingerprint;

/**
 * The digest of a number of lines whatever their order: the sum of their SHA-256, modulo 2 to the power of 256. Two runs that
 * wrote the same lines have the same, and a line that is missing or stands there twice changes it. Parts of a batch that were
 * done apart are added up in any order. It tells honest runs apart; against somebody who makes up lines it proves nothing.
 *
 * @param lines how many lines
 * @param sum the sum
 */
public record LineDigest(long lines, BigInteger sum) {

    /** No lines. */
    public static final LineDigest NONE = new LineDigest(0, BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /** Returns the digest of one line, which is taken without a line feed. */
    public static LineDigest of(String line) {
        return of(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of one line in UTF-8, which is taken without a line feed. */
    public static LineDigest of(byte[] line) {
        return new LineDigest(1, new BigInteger(Fingerprint.sha256(line), 16));
    }

    /** Returns the digest of these lines and of the others. */
    public LineDigest plus(LineDigest others) {
        return new LineDigest(lines + others.lines, sum.add(others.sum).mod(MODULUS));
    }

    /** Returns the sum as 64 hexadecimal digits in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "%064x", sum);
    }
}
